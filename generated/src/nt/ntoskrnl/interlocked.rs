// Written by `janus gen` from abi-specs/nt/ntoskrnl/interlocked.abi. Do not edit: change the spec and run `./x gen`.
//! Interlocked operations, with and without a spin lock.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Interlocked operations, with and without a spin lock.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Interlocked {
    /// 
    unsafe fn Exfi386InterlockedDecrementLong( // abi-specs/nt/ntoskrnl/interlocked.abi:7
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:7
    ) -> crate::types::INTERLOCKED_RESULT;
    /// 
    unsafe fn Exfi386InterlockedExchangeUlong( // abi-specs/nt/ntoskrnl/interlocked.abi:8
        target: *mut u32, // abi-specs/nt/ntoskrnl/interlocked.abi:8
        value: u32, // abi-specs/nt/ntoskrnl/interlocked.abi:8
    ) -> u32;
    /// 
    unsafe fn Exfi386InterlockedIncrementLong( // abi-specs/nt/ntoskrnl/interlocked.abi:9
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:9
    ) -> crate::types::INTERLOCKED_RESULT;
    /// 
    unsafe fn ExfInterlockedAddUlong( // abi-specs/nt/ntoskrnl/interlocked.abi:11
        addend: *mut u32, // abi-specs/nt/ntoskrnl/interlocked.abi:11
        increment: u32, // abi-specs/nt/ntoskrnl/interlocked.abi:11
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:11
    ) -> u32;
    /// 
    unsafe fn ExfInterlockedCompareExchange64( // abi-specs/nt/ntoskrnl/interlocked.abi:12
        destination: *mut i64, // abi-specs/nt/ntoskrnl/interlocked.abi:12
        exchange: *mut i64, // abi-specs/nt/ntoskrnl/interlocked.abi:12
        comperand: *mut i64, // abi-specs/nt/ntoskrnl/interlocked.abi:12
    ) -> i64;
    /// 
    unsafe fn ExfInterlockedInsertHeadList( // abi-specs/nt/ntoskrnl/interlocked.abi:14
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:14
        list_entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:14
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:14
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn ExfInterlockedInsertTailList( // abi-specs/nt/ntoskrnl/interlocked.abi:20
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:20
        list_entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:20
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:20
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn ExfInterlockedPopEntryList( // abi-specs/nt/ntoskrnl/interlocked.abi:26
        list_head: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:26
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:26
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn ExfInterlockedPushEntryList( // abi-specs/nt/ntoskrnl/interlocked.abi:31
        list_head: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:31
        list_entry: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:31
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:31
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn ExfInterlockedRemoveHeadList( // abi-specs/nt/ntoskrnl/interlocked.abi:37
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:37
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:37
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn Exi386InterlockedDecrementLong( // abi-specs/nt/ntoskrnl/interlocked.abi:38
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:38
    ) -> u32;
    /// 
    unsafe fn Exi386InterlockedExchangeUlong( // abi-specs/nt/ntoskrnl/interlocked.abi:39
        target: *mut u32, // abi-specs/nt/ntoskrnl/interlocked.abi:39
        value: u32, // abi-specs/nt/ntoskrnl/interlocked.abi:39
    ) -> u32;
    /// 
    unsafe fn Exi386InterlockedIncrementLong( // abi-specs/nt/ntoskrnl/interlocked.abi:40
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:40
    ) -> u32;
    /// 
    unsafe fn ExInterlockedAddLargeInteger( // abi-specs/nt/ntoskrnl/interlocked.abi:42
        addend: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/interlocked.abi:42
        increment: crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/interlocked.abi:42
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:42
    ) -> crate::types::LARGE_INTEGER;
    /// 
    unsafe fn ExInterlockedAddLargeStatistic( // abi-specs/nt/ntoskrnl/interlocked.abi:47
        addend: *mut crate::types::LARGE_INTEGER, // abi-specs/nt/ntoskrnl/interlocked.abi:47
        increment: u32, // abi-specs/nt/ntoskrnl/interlocked.abi:47
    );
    /// 
    unsafe fn ExInterlockedAddUlong( // abi-specs/nt/ntoskrnl/interlocked.abi:49
        addend: *mut u32, // abi-specs/nt/ntoskrnl/interlocked.abi:49
        increment: u32, // abi-specs/nt/ntoskrnl/interlocked.abi:49
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:49
    ) -> u32;
    /// 
    unsafe fn ExInterlockedCompareExchange64( // abi-specs/nt/ntoskrnl/interlocked.abi:50
        destination: *mut i64, // abi-specs/nt/ntoskrnl/interlocked.abi:50
        exchange: *mut i64, // abi-specs/nt/ntoskrnl/interlocked.abi:50
        comparand: *mut i64, // abi-specs/nt/ntoskrnl/interlocked.abi:50
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:50
    ) -> i64;
    /// 
    unsafe fn ExInterlockedDecrementLong( // abi-specs/nt/ntoskrnl/interlocked.abi:56
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:56
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:56
    ) -> u32;
    /// 
    unsafe fn ExInterlockedExchangeUlong( // abi-specs/nt/ntoskrnl/interlocked.abi:58
        target: *mut u32, // abi-specs/nt/ntoskrnl/interlocked.abi:58
        value: u32, // abi-specs/nt/ntoskrnl/interlocked.abi:58
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:58
    ) -> u32;
    /// 
    unsafe fn ExInterlockedExtendZone( // abi-specs/nt/ntoskrnl/interlocked.abi:59
        zone: *mut crate::types::ZONE_HEADER, // abi-specs/nt/ntoskrnl/interlocked.abi:59
        segment: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/interlocked.abi:59
        segment_size: u32, // abi-specs/nt/ntoskrnl/interlocked.abi:59
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:59
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ExInterlockedFlushSList( // abi-specs/nt/ntoskrnl/interlocked.abi:65
        list_head: *mut crate::types::SLIST_HEADER, // abi-specs/nt/ntoskrnl/interlocked.abi:65
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn ExInterlockedIncrementLong( // abi-specs/nt/ntoskrnl/interlocked.abi:66
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:66
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:66
    ) -> u32;
    /// 
    unsafe fn ExInterlockedInsertHeadList( // abi-specs/nt/ntoskrnl/interlocked.abi:68
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:68
        list_entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:68
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:68
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn ExInterlockedInsertTailList( // abi-specs/nt/ntoskrnl/interlocked.abi:74
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:74
        list_entry: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:74
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:74
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn ExInterlockedPopEntryList( // abi-specs/nt/ntoskrnl/interlocked.abi:80
        list_head: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:80
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:80
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn ExInterlockedPopEntrySList( // abi-specs/nt/ntoskrnl/interlocked.abi:81
        list_head: *mut crate::types::SLIST_HEADER, // abi-specs/nt/ntoskrnl/interlocked.abi:81
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:81
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn ExInterlockedPushEntryList( // abi-specs/nt/ntoskrnl/interlocked.abi:83
        list_head: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:83
        list_entry: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:83
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:83
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn ExInterlockedPushEntrySList( // abi-specs/nt/ntoskrnl/interlocked.abi:88
        list_head: *mut crate::types::SLIST_HEADER, // abi-specs/nt/ntoskrnl/interlocked.abi:88
        list_entry: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:88
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:88
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn ExInterlockedRemoveHeadList( // abi-specs/nt/ntoskrnl/interlocked.abi:94
        list_head: *mut crate::types::LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:94
        lock: *mut crate::types::KSPIN_LOCK, // abi-specs/nt/ntoskrnl/interlocked.abi:94
    ) -> *mut crate::types::LIST_ENTRY;
    /// 
    unsafe fn InterlockedCompareExchange( // abi-specs/nt/ntoskrnl/interlocked.abi:97
        destination: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:97
        exchange: i32, // abi-specs/nt/ntoskrnl/interlocked.abi:97
        comparand: i32, // abi-specs/nt/ntoskrnl/interlocked.abi:97
    ) -> i32;
    /// 
    unsafe fn InterlockedDecrement( // abi-specs/nt/ntoskrnl/interlocked.abi:99
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:99
    ) -> i32;
    /// 
    unsafe fn InterlockedExchange( // abi-specs/nt/ntoskrnl/interlocked.abi:101
        target: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:101
        value: i32, // abi-specs/nt/ntoskrnl/interlocked.abi:101
    ) -> i32;
    /// 
    unsafe fn InterlockedExchangeAdd( // abi-specs/nt/ntoskrnl/interlocked.abi:103
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:103
        value: i32, // abi-specs/nt/ntoskrnl/interlocked.abi:103
    ) -> i32;
    /// 
    unsafe fn InterlockedIncrement( // abi-specs/nt/ntoskrnl/interlocked.abi:105
        addend: *mut i32, // abi-specs/nt/ntoskrnl/interlocked.abi:105
    ) -> i32;
    /// 
    unsafe fn InterlockedPopEntrySList( // abi-specs/nt/ntoskrnl/interlocked.abi:106
        list_head: *mut crate::types::SLIST_HEADER, // abi-specs/nt/ntoskrnl/interlocked.abi:106
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
    /// 
    unsafe fn InterlockedPushEntrySList( // abi-specs/nt/ntoskrnl/interlocked.abi:107
        list_head: *mut crate::types::SLIST_HEADER, // abi-specs/nt/ntoskrnl/interlocked.abi:107
        list_entry: *mut crate::types::SINGLE_LIST_ENTRY, // abi-specs/nt/ntoskrnl/interlocked.abi:107
    ) -> *mut crate::types::SINGLE_LIST_ENTRY;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/interlocked.abi";
    pub static Exfi386InterlockedDecrementLong: Function = Function { id: 1396, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 7, library: "ntoskrnl.exe", name: "Exfi386InterlockedDecrementLong" };
    pub static Exfi386InterlockedExchangeUlong: Function = Function { id: 1397, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "target", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "Exfi386InterlockedExchangeUlong" };
    pub static Exfi386InterlockedIncrementLong: Function = Function { id: 1398, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 9, library: "ntoskrnl.exe", name: "Exfi386InterlockedIncrementLong" };
    pub static ExfInterlockedAddUlong: Function = Function { id: 1383, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 11, library: "ntoskrnl.exe", name: "ExfInterlockedAddUlong" };
    pub static ExfInterlockedCompareExchange64: Function = Function { id: 1384, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "exchange", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "comperand", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 12, library: "ntoskrnl.exe", name: "ExfInterlockedCompareExchange64" };
    pub static ExfInterlockedInsertHeadList: Function = Function { id: 1385, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 14, library: "ntoskrnl.exe", name: "ExfInterlockedInsertHeadList" };
    pub static ExfInterlockedInsertTailList: Function = Function { id: 1386, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 20, library: "ntoskrnl.exe", name: "ExfInterlockedInsertTailList" };
    pub static ExfInterlockedPopEntryList: Function = Function { id: 1387, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 26, library: "ntoskrnl.exe", name: "ExfInterlockedPopEntryList" };
    pub static ExfInterlockedPushEntryList: Function = Function { id: 1388, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 31, library: "ntoskrnl.exe", name: "ExfInterlockedPushEntryList" };
    pub static ExfInterlockedRemoveHeadList: Function = Function { id: 1389, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 37, library: "ntoskrnl.exe", name: "ExfInterlockedRemoveHeadList" };
    pub static Exi386InterlockedDecrementLong: Function = Function { id: 1399, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 38, library: "ntoskrnl.exe", name: "Exi386InterlockedDecrementLong" };
    pub static Exi386InterlockedExchangeUlong: Function = Function { id: 1400, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "target", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 39, library: "ntoskrnl.exe", name: "Exi386InterlockedExchangeUlong" };
    pub static Exi386InterlockedIncrementLong: Function = Function { id: 1401, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 40, library: "ntoskrnl.exe", name: "Exi386InterlockedIncrementLong" };
    pub static ExInterlockedAddLargeInteger: Function = Function { id: 1313, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 3, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 42, library: "ntoskrnl.exe", name: "ExInterlockedAddLargeInteger" };
    pub static ExInterlockedAddLargeStatistic: Function = Function { id: 1314, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(8) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 47, library: "ntoskrnl.exe", name: "ExInterlockedAddLargeStatistic" };
    pub static ExInterlockedAddUlong: Function = Function { id: 1315, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 49, library: "ntoskrnl.exe", name: "ExInterlockedAddUlong" };
    pub static ExInterlockedCompareExchange64: Function = Function { id: 1316, stack: 2, pop: 8, registers: 2, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(8) }, Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 2, before: true, after: false, shape: Shape::Fixed(8) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "exchange", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "comparand", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 3, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 50, library: "ntoskrnl.exe", name: "ExInterlockedCompareExchange64" };
    pub static ExInterlockedDecrementLong: Function = Function { id: 1317, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 56, library: "ntoskrnl.exe", name: "ExInterlockedDecrementLong" };
    pub static ExInterlockedExchangeUlong: Function = Function { id: 1318, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "target", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 58, library: "ntoskrnl.exe", name: "ExInterlockedExchangeUlong" };
    pub static ExInterlockedExtendZone: Function = Function { id: 1319, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "zone", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 1, parameter: "segment", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 3, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 59, library: "ntoskrnl.exe", name: "ExInterlockedExtendZone" };
    pub static ExInterlockedFlushSList: Function = Function { id: 1320, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 65, library: "ntoskrnl.exe", name: "ExInterlockedFlushSList" };
    pub static ExInterlockedIncrementLong: Function = Function { id: 1321, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 66, library: "ntoskrnl.exe", name: "ExInterlockedIncrementLong" };
    pub static ExInterlockedInsertHeadList: Function = Function { id: 1322, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 68, library: "ntoskrnl.exe", name: "ExInterlockedInsertHeadList" };
    pub static ExInterlockedInsertTailList: Function = Function { id: 1323, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 74, library: "ntoskrnl.exe", name: "ExInterlockedInsertTailList" };
    pub static ExInterlockedPopEntryList: Function = Function { id: 1324, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 80, library: "ntoskrnl.exe", name: "ExInterlockedPopEntryList" };
    pub static ExInterlockedPopEntrySList: Function = Function { id: 1325, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 81, library: "ntoskrnl.exe", name: "ExInterlockedPopEntrySList" };
    pub static ExInterlockedPushEntryList: Function = Function { id: 1326, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 83, library: "ntoskrnl.exe", name: "ExInterlockedPushEntryList" };
    pub static ExInterlockedPushEntrySList: Function = Function { id: 1327, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 88, library: "ntoskrnl.exe", name: "ExInterlockedPushEntrySList" };
    pub static ExInterlockedRemoveHeadList: Function = Function { id: 1328, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 94, library: "ntoskrnl.exe", name: "ExInterlockedRemoveHeadList" };
    pub static FirstEntrySList: Function = Function { id: 1405, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 95, library: "ntoskrnl.exe", name: "FirstEntrySList" };
    pub static InterlockedCompareExchange: Function = Function { id: 1590, stack: 1, pop: 4, registers: 2, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 97, library: "ntoskrnl.exe", name: "InterlockedCompareExchange" };
    pub static InterlockedDecrement: Function = Function { id: 1591, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 99, library: "ntoskrnl.exe", name: "InterlockedDecrement" };
    pub static InterlockedExchange: Function = Function { id: 1592, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "target", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 101, library: "ntoskrnl.exe", name: "InterlockedExchange" };
    pub static InterlockedExchangeAdd: Function = Function { id: 1593, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 103, library: "ntoskrnl.exe", name: "InterlockedExchangeAdd" };
    pub static InterlockedIncrement: Function = Function { id: 1594, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "addend", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 105, library: "ntoskrnl.exe", name: "InterlockedIncrement" };
    pub static InterlockedPopEntrySList: Function = Function { id: 1595, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 106, library: "ntoskrnl.exe", name: "InterlockedPopEntrySList" };
    pub static InterlockedPushEntrySList: Function = Function { id: 1596, stack: 0, pop: 0, registers: 2, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "list_head", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "list_entry", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 107, library: "ntoskrnl.exe", name: "InterlockedPushEntrySList" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/interlocked.abi:7
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn Exfi386InterlockedDecrementLong<P: Interlocked>(addend: *mut i32) -> crate::types::INTERLOCKED_RESULT {
        unsafe { P::Exfi386InterlockedDecrementLong(addend) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn Exfi386InterlockedExchangeUlong<P: Interlocked>(target: *mut u32, value: u32) -> u32 {
        unsafe { P::Exfi386InterlockedExchangeUlong(target, value) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:9
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn Exfi386InterlockedIncrementLong<P: Interlocked>(addend: *mut i32) -> crate::types::INTERLOCKED_RESULT {
        unsafe { P::Exfi386InterlockedIncrementLong(addend) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:11
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfInterlockedAddUlong<P: Interlocked>(addend: *mut u32, increment: u32, lock: *mut crate::types::KSPIN_LOCK) -> u32 {
        unsafe { P::ExfInterlockedAddUlong(addend, increment, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:12
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfInterlockedCompareExchange64<P: Interlocked>(destination: *mut i64, exchange: *mut i64, comperand: *mut i64) -> i64 {
        unsafe { P::ExfInterlockedCompareExchange64(destination, exchange, comperand) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:14
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfInterlockedInsertHeadList<P: Interlocked>(list_head: *mut crate::types::LIST_ENTRY, list_entry: *mut crate::types::LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::ExfInterlockedInsertHeadList(list_head, list_entry, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:20
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfInterlockedInsertTailList<P: Interlocked>(list_head: *mut crate::types::LIST_ENTRY, list_entry: *mut crate::types::LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::ExfInterlockedInsertTailList(list_head, list_entry, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfInterlockedPopEntryList<P: Interlocked>(list_head: *mut crate::types::SINGLE_LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::ExfInterlockedPopEntryList(list_head, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:31
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfInterlockedPushEntryList<P: Interlocked>(list_head: *mut crate::types::SINGLE_LIST_ENTRY, list_entry: *mut crate::types::SINGLE_LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::ExfInterlockedPushEntryList(list_head, list_entry, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:37
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExfInterlockedRemoveHeadList<P: Interlocked>(list_head: *mut crate::types::LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::ExfInterlockedRemoveHeadList(list_head, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:38
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn Exi386InterlockedDecrementLong<P: Interlocked>(addend: *mut i32) -> u32 {
        unsafe { P::Exi386InterlockedDecrementLong(addend) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:39
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn Exi386InterlockedExchangeUlong<P: Interlocked>(target: *mut u32, value: u32) -> u32 {
        unsafe { P::Exi386InterlockedExchangeUlong(target, value) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn Exi386InterlockedIncrementLong<P: Interlocked>(addend: *mut i32) -> u32 {
        unsafe { P::Exi386InterlockedIncrementLong(addend) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedAddLargeInteger<P: Interlocked>(addend: *mut crate::types::LARGE_INTEGER, increment: crate::types::LARGE_INTEGER, lock: *mut crate::types::KSPIN_LOCK) -> crate::types::LARGE_INTEGER {
        unsafe { P::ExInterlockedAddLargeInteger(addend, increment, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:47
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExInterlockedAddLargeStatistic<P: Interlocked>(addend: *mut crate::types::LARGE_INTEGER, increment: u32) {
        unsafe { P::ExInterlockedAddLargeStatistic(addend, increment) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:49
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedAddUlong<P: Interlocked>(addend: *mut u32, increment: u32, lock: *mut crate::types::KSPIN_LOCK) -> u32 {
        unsafe { P::ExInterlockedAddUlong(addend, increment, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:50
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExInterlockedCompareExchange64<P: Interlocked>(destination: *mut i64, exchange: *mut i64, comparand: *mut i64, lock: *mut crate::types::KSPIN_LOCK) -> i64 {
        unsafe { P::ExInterlockedCompareExchange64(destination, exchange, comparand, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:56
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedDecrementLong<P: Interlocked>(addend: *mut i32, lock: *mut crate::types::KSPIN_LOCK) -> u32 {
        unsafe { P::ExInterlockedDecrementLong(addend, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedExchangeUlong<P: Interlocked>(target: *mut u32, value: u32, lock: *mut crate::types::KSPIN_LOCK) -> u32 {
        unsafe { P::ExInterlockedExchangeUlong(target, value, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:59
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedExtendZone<P: Interlocked>(zone: *mut crate::types::ZONE_HEADER, segment: *mut core::ffi::c_void, segment_size: u32, lock: *mut crate::types::KSPIN_LOCK) -> crate::types::NTSTATUS {
        unsafe { P::ExInterlockedExtendZone(zone, segment, segment_size, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:65
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExInterlockedFlushSList<P: Interlocked>(list_head: *mut crate::types::SLIST_HEADER) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::ExInterlockedFlushSList(list_head) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:66
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExInterlockedIncrementLong<P: Interlocked>(addend: *mut i32, lock: *mut crate::types::KSPIN_LOCK) -> u32 {
        unsafe { P::ExInterlockedIncrementLong(addend, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:68
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedInsertHeadList<P: Interlocked>(list_head: *mut crate::types::LIST_ENTRY, list_entry: *mut crate::types::LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::ExInterlockedInsertHeadList(list_head, list_entry, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:74
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedInsertTailList<P: Interlocked>(list_head: *mut crate::types::LIST_ENTRY, list_entry: *mut crate::types::LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::ExInterlockedInsertTailList(list_head, list_entry, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:80
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedPopEntryList<P: Interlocked>(list_head: *mut crate::types::SINGLE_LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::ExInterlockedPopEntryList(list_head, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:81
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExInterlockedPopEntrySList<P: Interlocked>(list_head: *mut crate::types::SLIST_HEADER, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::ExInterlockedPopEntrySList(list_head, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:83
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedPushEntryList<P: Interlocked>(list_head: *mut crate::types::SINGLE_LIST_ENTRY, list_entry: *mut crate::types::SINGLE_LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::ExInterlockedPushEntryList(list_head, list_entry, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:88
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ExInterlockedPushEntrySList<P: Interlocked>(list_head: *mut crate::types::SLIST_HEADER, list_entry: *mut crate::types::SINGLE_LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::ExInterlockedPushEntrySList(list_head, list_entry, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:94
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ExInterlockedRemoveHeadList<P: Interlocked>(list_head: *mut crate::types::LIST_ENTRY, lock: *mut crate::types::KSPIN_LOCK) -> *mut crate::types::LIST_ENTRY {
        unsafe { P::ExInterlockedRemoveHeadList(list_head, lock) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:97
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn InterlockedCompareExchange<P: Interlocked>(destination: *mut i32, exchange: i32, comparand: i32) -> i32 {
        unsafe { P::InterlockedCompareExchange(destination, exchange, comparand) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:99
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn InterlockedDecrement<P: Interlocked>(addend: *mut i32) -> i32 {
        unsafe { P::InterlockedDecrement(addend) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:101
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn InterlockedExchange<P: Interlocked>(target: *mut i32, value: i32) -> i32 {
        unsafe { P::InterlockedExchange(target, value) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:103
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn InterlockedExchangeAdd<P: Interlocked>(addend: *mut i32, value: i32) -> i32 {
        unsafe { P::InterlockedExchangeAdd(addend, value) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:105
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn InterlockedIncrement<P: Interlocked>(addend: *mut i32) -> i32 {
        unsafe { P::InterlockedIncrement(addend) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:106
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn InterlockedPopEntrySList<P: Interlocked>(list_head: *mut crate::types::SLIST_HEADER) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::InterlockedPopEntrySList(list_head) }
    }
    /// abi-specs/nt/ntoskrnl/interlocked.abi:107
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn InterlockedPushEntrySList<P: Interlocked>(list_head: *mut crate::types::SLIST_HEADER, list_entry: *mut crate::types::SINGLE_LIST_ENTRY) -> *mut crate::types::SINGLE_LIST_ENTRY {
        unsafe { P::InterlockedPushEntrySList(list_head, list_entry) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exfi386InterlockedDecrementLong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::Exfi386InterlockedDecrementLong, direct = sym direct::Exfi386InterlockedDecrementLong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exfi386InterlockedExchangeUlong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::Exfi386InterlockedExchangeUlong, direct = sym direct::Exfi386InterlockedExchangeUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exfi386InterlockedIncrementLong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::Exfi386InterlockedIncrementLong, direct = sym direct::Exfi386InterlockedIncrementLong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedAddUlong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfInterlockedAddUlong, direct = sym direct::ExfInterlockedAddUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedCompareExchange64<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfInterlockedCompareExchange64, direct = sym direct::ExfInterlockedCompareExchange64::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedInsertHeadList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfInterlockedInsertHeadList, direct = sym direct::ExfInterlockedInsertHeadList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedInsertTailList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfInterlockedInsertTailList, direct = sym direct::ExfInterlockedInsertTailList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedPopEntryList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfInterlockedPopEntryList, direct = sym direct::ExfInterlockedPopEntryList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedPushEntryList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfInterlockedPushEntryList, direct = sym direct::ExfInterlockedPushEntryList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExfInterlockedRemoveHeadList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExfInterlockedRemoveHeadList, direct = sym direct::ExfInterlockedRemoveHeadList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exi386InterlockedDecrementLong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::Exi386InterlockedDecrementLong, direct = sym direct::Exi386InterlockedDecrementLong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exi386InterlockedExchangeUlong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::Exi386InterlockedExchangeUlong, direct = sym direct::Exi386InterlockedExchangeUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exi386InterlockedIncrementLong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::Exi386InterlockedIncrementLong, direct = sym direct::Exi386InterlockedIncrementLong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedAddLargeInteger<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedAddLargeInteger, direct = sym direct::ExInterlockedAddLargeInteger::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedAddLargeStatistic<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedAddLargeStatistic, direct = sym direct::ExInterlockedAddLargeStatistic::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedAddUlong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedAddUlong, direct = sym direct::ExInterlockedAddUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedCompareExchange64<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedCompareExchange64, direct = sym direct::ExInterlockedCompareExchange64::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedDecrementLong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedDecrementLong, direct = sym direct::ExInterlockedDecrementLong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedExchangeUlong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedExchangeUlong, direct = sym direct::ExInterlockedExchangeUlong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedExtendZone<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedExtendZone, direct = sym direct::ExInterlockedExtendZone::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedFlushSList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedFlushSList, direct = sym direct::ExInterlockedFlushSList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedIncrementLong<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedIncrementLong, direct = sym direct::ExInterlockedIncrementLong::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedInsertHeadList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedInsertHeadList, direct = sym direct::ExInterlockedInsertHeadList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedInsertTailList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedInsertTailList, direct = sym direct::ExInterlockedInsertTailList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedPopEntryList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedPopEntryList, direct = sym direct::ExInterlockedPopEntryList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedPopEntrySList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedPopEntrySList, direct = sym direct::ExInterlockedPopEntrySList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedPushEntryList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedPushEntryList, direct = sym direct::ExInterlockedPushEntryList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedPushEntrySList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedPushEntrySList, direct = sym direct::ExInterlockedPushEntrySList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ExInterlockedRemoveHeadList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ExInterlockedRemoveHeadList, direct = sym direct::ExInterlockedRemoveHeadList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn FirstEntrySList() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::FirstEntrySList, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedCompareExchange<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InterlockedCompareExchange, direct = sym direct::InterlockedCompareExchange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedDecrement<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InterlockedDecrement, direct = sym direct::InterlockedDecrement::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedExchange<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InterlockedExchange, direct = sym direct::InterlockedExchange::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedExchangeAdd<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InterlockedExchangeAdd, direct = sym direct::InterlockedExchangeAdd::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedIncrement<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InterlockedIncrement, direct = sym direct::InterlockedIncrement::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedPopEntrySList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InterlockedPopEntrySList, direct = sym direct::InterlockedPopEntrySList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn InterlockedPushEntrySList<P: Interlocked>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::InterlockedPushEntrySList, direct = sym direct::InterlockedPushEntrySList::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

