// Written by `janus gen` from abi-specs/nt/ntoskrnl/crt.abi. Do not edit: change the spec and run `./x gen`.
//! C run-time, and the compiler's helpers.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static _abnormal_termination: Function = Function { id: 3127, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_abnormal_termination" };
    pub static _alldiv: Function = Function { id: 3128, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_alldiv" };
    pub static _alldvrm: Function = Function { id: 3129, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_alldvrm" };
    pub static _allmul: Function = Function { id: 3130, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_allmul" };
    pub static _alloca_probe: Function = Function { id: 3131, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_alloca_probe" };
    pub static _alloca_probe_16: Function = Function { id: 3132, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_alloca_probe_16" };
    pub static _alloca_probe_8: Function = Function { id: 3133, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_alloca_probe_8" };
    pub static _allrem: Function = Function { id: 3134, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_allrem" };
    pub static _allshl: Function = Function { id: 3135, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_allshl" };
    pub static _allshr: Function = Function { id: 3136, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_allshr" };
    pub static _aulldiv: Function = Function { id: 3137, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_aulldiv" };
    pub static _aulldvrm: Function = Function { id: 3138, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_aulldvrm" };
    pub static _aullrem: Function = Function { id: 3139, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_aullrem" };
    pub static _aullshr: Function = Function { id: 3140, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_aullshr" };
    pub static _CIcos: Function = Function { id: 3124, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_CIcos" };
    pub static _CIsin: Function = Function { id: 3125, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_CIsin" };
    pub static _CIsqrt: Function = Function { id: 3126, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_CIsqrt" };
    pub static _except_handler2: Function = Function { id: 3141, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_except_handler2" };
    pub static _except_handler3: Function = Function { id: 3142, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_except_handler3" };
    pub static _global_unwind2: Function = Function { id: 3143, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_global_unwind2" };
    pub static _i64toa_s: Function = Function { id: 3144, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_i64toa_s" };
    pub static _i64tow_s: Function = Function { id: 3145, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_i64tow_s" };
    pub static _itoa: Function = Function { id: 3146, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_itoa" };
    pub static _itoa_s: Function = Function { id: 3147, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_itoa_s" };
    pub static _itow: Function = Function { id: 3148, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_itow" };
    pub static _itow_s: Function = Function { id: 3149, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_itow_s" };
    pub static _local_unwind2: Function = Function { id: 3150, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_local_unwind2" };
    pub static _ltoa_s: Function = Function { id: 3151, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_ltoa_s" };
    pub static _ltow_s: Function = Function { id: 3152, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_ltow_s" };
    pub static _makepath_s: Function = Function { id: 3153, stack: 6, pop: 0, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "_makepath_s" };
    pub static _purecall: Function = Function { id: 3154, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_purecall" };
    pub static _snprintf: Function = Function { id: 3155, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "_snprintf" };
    pub static _snprintf_s: Function = Function { id: 3156, stack: 12, pop: 0, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "_snprintf_s" };
    pub static _snscanf_s: Function = Function { id: 3157, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "_snscanf_s" };
    pub static _snwprintf: Function = Function { id: 3158, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_snwprintf" };
    pub static _snwprintf_s: Function = Function { id: 3159, stack: 12, pop: 0, registers: 0, args: 12, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_snwprintf_s" };
    pub static _snwscanf_s: Function = Function { id: 3160, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_snwscanf_s" };
    pub static _splitpath_s: Function = Function { id: 3161, stack: 9, pop: 0, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }, Capture { arg: 5, before: true, after: false, shape: Shape::CStr }, Capture { arg: 7, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 8, indirect: false } }], library: "ntoskrnl.exe", name: "_splitpath_s" };
    pub static _stricmp: Function = Function { id: 3162, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_stricmp" };
    pub static _strlwr: Function = Function { id: 3163, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "_strlwr" };
    pub static _strnicmp: Function = Function { id: 3164, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_strnicmp" };
    pub static _strnset: Function = Function { id: 3165, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_strnset" };
    pub static _strnset_s: Function = Function { id: 3166, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_strnset_s" };
    pub static _strrev: Function = Function { id: 3167, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_strrev" };
    pub static _strset: Function = Function { id: 3168, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_strset" };
    pub static _strset_s: Function = Function { id: 3169, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Elements { unit: 1, arg: 1, indirect: false } }], library: "ntoskrnl.exe", name: "_strset_s" };
    pub static _strtoui64: Function = Function { id: 3170, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "_strtoui64" };
    pub static _strupr: Function = Function { id: 3171, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "_strupr" };
    pub static _swprintf: Function = Function { id: 3172, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_swprintf" };
    pub static _ui64toa_s: Function = Function { id: 3173, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_ui64toa_s" };
    pub static _ui64tow_s: Function = Function { id: 3174, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_ui64tow_s" };
    pub static _ultoa_s: Function = Function { id: 3175, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "_ultoa_s" };
    pub static _ultow_s: Function = Function { id: 3176, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_ultow_s" };
    pub static _vsnprintf: Function = Function { id: 3177, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "_vsnprintf" };
    pub static _vsnprintf_s: Function = Function { id: 3178, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "_vsnprintf_s" };
    pub static _vsnwprintf: Function = Function { id: 3179, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_vsnwprintf" };
    pub static _vsnwprintf_s: Function = Function { id: 3180, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_vsnwprintf_s" };
    pub static _vswprintf: Function = Function { id: 3181, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_vswprintf" };
    pub static _wcsicmp: Function = Function { id: 3182, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_wcsicmp" };
    pub static _wcslwr: Function = Function { id: 3183, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_wcslwr" };
    pub static _wcsnicmp: Function = Function { id: 3184, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_wcsnicmp" };
    pub static _wcsnset: Function = Function { id: 3185, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_wcsnset" };
    pub static _wcsnset_s: Function = Function { id: 3186, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_wcsnset_s" };
    pub static _wcsrev: Function = Function { id: 3187, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_wcsrev" };
    pub static _wcsset_s: Function = Function { id: 3188, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_wcsset_s" };
    pub static _wcsupr: Function = Function { id: 3189, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_wcsupr" };
    pub static _wmakepath_s: Function = Function { id: 3190, stack: 6, pop: 0, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }, Capture { arg: 3, before: true, after: false, shape: Shape::WStr }, Capture { arg: 4, before: true, after: false, shape: Shape::WStr }, Capture { arg: 5, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_wmakepath_s" };
    pub static _wsplitpath_s: Function = Function { id: 3191, stack: 9, pop: 0, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 3, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 5, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 7, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "_wsplitpath_s" };
    pub static _wtoi: Function = Function { id: 3192, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_wtoi" };
    pub static _wtol: Function = Function { id: 3193, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "_wtol" };
    pub static atoi: Function = Function { id: 3194, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "atoi" };
    pub static atol: Function = Function { id: 3195, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "atol" };
    pub static bsearch: Function = Function { id: 3196, stack: 5, pop: 0, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "bsearch" };
    pub static isdigit: Function = Function { id: 3197, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "isdigit" };
    pub static islower: Function = Function { id: 3198, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "islower" };
    pub static isprint: Function = Function { id: 3199, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "isprint" };
    pub static isspace: Function = Function { id: 3200, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "isspace" };
    pub static isupper: Function = Function { id: 3201, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "isupper" };
    pub static isxdigit: Function = Function { id: 3202, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "isxdigit" };
    pub static mbstowcs: Function = Function { id: 3203, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "mbstowcs" };
    pub static mbtowc: Function = Function { id: 3204, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "mbtowc" };
    pub static memchr: Function = Function { id: 3205, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "memchr" };
    pub static memcpy: Function = Function { id: 3206, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "memcpy" };
    pub static memcpy_s: Function = Function { id: 3207, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "memcpy_s" };
    pub static memmove: Function = Function { id: 3208, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "memmove" };
    pub static memmove_s: Function = Function { id: 3209, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "memmove_s" };
    pub static memset: Function = Function { id: 3210, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "memset" };
    pub static qsort: Function = Function { id: 3211, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "qsort" };
    pub static rand: Function = Function { id: 3212, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "rand" };
    pub static sprintf: Function = Function { id: 3213, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "sprintf" };
    pub static sprintf_s: Function = Function { id: 3214, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "sprintf_s" };
    pub static srand: Function = Function { id: 3215, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "srand" };
    pub static sscanf_s: Function = Function { id: 3216, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "sscanf_s" };
    pub static strcat: Function = Function { id: 3217, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strcat" };
    pub static strcat_s: Function = Function { id: 3218, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strcat_s" };
    pub static strchr: Function = Function { id: 3219, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strchr" };
    pub static strcmp: Function = Function { id: 3220, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strcmp" };
    pub static strcpy: Function = Function { id: 3221, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strcpy" };
    pub static strcpy_s: Function = Function { id: 3222, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strcpy_s" };
    pub static strlen: Function = Function { id: 3223, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strlen" };
    pub static strlwr: Function = Function { id: 3224, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strlwr" };
    pub static strncat: Function = Function { id: 3225, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strncat" };
    pub static strncat_s: Function = Function { id: 3226, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strncat_s" };
    pub static strncmp: Function = Function { id: 3227, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strncmp" };
    pub static strncpy: Function = Function { id: 3228, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strncpy" };
    pub static strncpy_s: Function = Function { id: 3229, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strncpy_s" };
    pub static strnlen: Function = Function { id: 3230, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strnlen" };
    pub static strrchr: Function = Function { id: 3231, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strrchr" };
    pub static strspn: Function = Function { id: 3232, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strspn" };
    pub static strstr: Function = Function { id: 3233, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "strstr" };
    pub static strtok_s: Function = Function { id: 3234, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "strtok_s" };
    pub static swprintf: Function = Function { id: 3235, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "swprintf" };
    pub static swprintf_s: Function = Function { id: 3236, stack: 11, pop: 0, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "swprintf_s" };
    pub static swscanf_s: Function = Function { id: 3237, stack: 10, pop: 0, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "swscanf_s" };
    pub static tolower: Function = Function { id: 3238, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "tolower" };
    pub static toupper: Function = Function { id: 3239, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "toupper" };
    pub static towlower: Function = Function { id: 3240, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "towlower" };
    pub static towupper: Function = Function { id: 3241, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "towupper" };
    pub static vsprintf: Function = Function { id: 3244, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "vsprintf" };
    pub static vsprintf_s: Function = Function { id: 3245, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], library: "ntoskrnl.exe", name: "vsprintf_s" };
    pub static vswprintf_s: Function = Function { id: 3246, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "vswprintf_s" };
    pub static wcscat: Function = Function { id: 3247, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcscat" };
    pub static wcscat_s: Function = Function { id: 3248, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcscat_s" };
    pub static wcschr: Function = Function { id: 3249, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcschr" };
    pub static wcscmp: Function = Function { id: 3250, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcscmp" };
    pub static wcscpy: Function = Function { id: 3251, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcscpy" };
    pub static wcscpy_s: Function = Function { id: 3252, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcscpy_s" };
    pub static wcscspn: Function = Function { id: 3253, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcscspn" };
    pub static wcslen: Function = Function { id: 3254, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcslen" };
    pub static wcslwr: Function = Function { id: 3255, stack: 1, pop: 0, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(2) }], library: "ntoskrnl.exe", name: "wcslwr" };
    pub static wcsncat: Function = Function { id: 3256, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsncat" };
    pub static wcsncat_s: Function = Function { id: 3257, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsncat_s" };
    pub static wcsncmp: Function = Function { id: 3258, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsncmp" };
    pub static wcsncpy: Function = Function { id: 3259, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsncpy" };
    pub static wcsncpy_s: Function = Function { id: 3260, stack: 4, pop: 0, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 2, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsncpy_s" };
    pub static wcsnlen: Function = Function { id: 3261, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsnlen" };
    pub static wcsrchr: Function = Function { id: 3262, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsrchr" };
    pub static wcsspn: Function = Function { id: 3263, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsspn" };
    pub static wcsstr: Function = Function { id: 3264, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcsstr" };
    pub static wcstombs: Function = Function { id: 3265, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }], library: "ntoskrnl.exe", name: "wcstombs" };
    pub static wcstoul: Function = Function { id: 3266, stack: 3, pop: 0, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "wcstoul" };
    pub static wctomb: Function = Function { id: 3267, stack: 2, pop: 0, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "wctomb" };
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
    pub unsafe extern "C" fn _abnormal_termination() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_abnormal_termination, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _alldiv() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_alldiv, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _alldvrm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_alldvrm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _allmul() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_allmul, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _alloca_probe() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_alloca_probe, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _alloca_probe_16() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_alloca_probe_16, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _alloca_probe_8() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_alloca_probe_8, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _allrem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_allrem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _allshl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_allshl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _allshr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_allshr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _aulldiv() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_aulldiv, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _aulldvrm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_aulldvrm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _aullrem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_aullrem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _aullshr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_aullshr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn _except_handler3() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_except_handler3, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _global_unwind2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_global_unwind2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _i64toa_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_i64toa_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _i64tow_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_i64tow_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _itoa() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_itoa, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _itoa_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_itoa_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _itow() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_itow, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _itow_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_itow_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _local_unwind2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_local_unwind2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn _purecall() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_purecall, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_snprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_snprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snscanf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_snscanf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _snwprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_snwprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn _stricmp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_stricmp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strlwr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strlwr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strnicmp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strnicmp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strnset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strnset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strnset_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strnset_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strrev() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strrev, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strset_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strset_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strtoui64() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strtoui64, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _strupr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_strupr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _swprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_swprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn _vsnprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_vsnprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vsnprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_vsnprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vsnwprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_vsnwprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vsnwprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_vsnwprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _vswprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_vswprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsicmp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsicmp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcslwr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcslwr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsnicmp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsnicmp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsnset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsnset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsnset_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsnset_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsrev() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsrev, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsset_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsset_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wcsupr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wcsupr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wmakepath_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wmakepath_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wsplitpath_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wsplitpath_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wtoi() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wtoi, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn _wtol() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::_wtol, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn atoi() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::atoi, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn atol() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::atol, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn bsearch() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::bsearch, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isdigit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::isdigit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn islower() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::islower, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isprint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::isprint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isspace() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::isspace, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isupper() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::isupper, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn isxdigit() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::isxdigit, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn mbstowcs() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::mbstowcs, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn mbtowc() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::mbtowc, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memchr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::memchr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memcpy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::memcpy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memcpy_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::memcpy_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memmove() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::memmove, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memmove_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::memmove_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn memset() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::memset, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn qsort() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::qsort, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn rand() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::rand, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn sprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::sprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn sprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::sprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn srand() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::srand, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn sscanf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::sscanf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcat() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strcat, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcat_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strcat_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strchr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strchr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcmp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strcmp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcpy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strcpy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strcpy_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strcpy_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strlen() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strlen, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strlwr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strlwr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncat() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strncat, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncat_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strncat_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncmp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strncmp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncpy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strncpy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strncpy_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strncpy_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strnlen() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strnlen, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strrchr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strrchr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strspn() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strspn, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strstr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strstr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn strtok_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::strtok_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn swprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::swprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn swprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::swprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn swscanf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::swscanf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn tolower() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::tolower, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn toupper() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::toupper, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn towlower() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::towlower, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn towupper() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::towupper, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vsprintf() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::vsprintf, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vsprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::vsprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn vswprintf_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::vswprintf_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscat() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcscat, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscat_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcscat_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcschr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcschr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscmp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcscmp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscpy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcscpy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscpy_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcscpy_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcscspn() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcscspn, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcslen() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcslen, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcslwr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcslwr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncat() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsncat, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncat_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsncat_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncmp() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsncmp, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncpy() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsncpy, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsncpy_s() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsncpy_s, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsnlen() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsnlen, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsrchr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsrchr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsspn() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsspn, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcsstr() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcsstr, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcstombs() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcstombs, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wcstoul() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wcstoul, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn wctomb() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::wctomb, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

