// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_tree.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: trees and tables: splay links, generic and AVL tables, prefix tables, hash tables, atoms.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: trees and tables: splay links, generic and AVL tables, prefix tables, hash tables, atoms.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlTree {
    /// 
    unsafe fn RtlDelete( // abi-specs/nt/ntoskrnl/rtl_tree.abi:21
        links: *mut crate::types::RTL_SPLAY_LINKS, // abi-specs/nt/ntoskrnl/rtl_tree.abi:21
    ) -> *mut crate::types::RTL_SPLAY_LINKS;
    /// 
    unsafe fn RtlDeleteElementGenericTable( // abi-specs/nt/ntoskrnl/rtl_tree.abi:23
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:23
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:23
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlDeleteElementGenericTableAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:25
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:25
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:25
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlDeleteNoSplay( // abi-specs/nt/ntoskrnl/rtl_tree.abi:28
        links: *mut crate::types::RTL_SPLAY_LINKS, // abi-specs/nt/ntoskrnl/rtl_tree.abi:28
        root: *mut *mut crate::types::RTL_SPLAY_LINKS, // abi-specs/nt/ntoskrnl/rtl_tree.abi:28
    );
    /// 
    unsafe fn RtlEnumerateGenericTable( // abi-specs/nt/ntoskrnl/rtl_tree.abi:43
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:43
        restart: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_tree.abi:43
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlEnumerateGenericTableAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:45
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:45
        restart: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_tree.abi:45
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlEnumerateGenericTableWithoutSplaying( // abi-specs/nt/ntoskrnl/rtl_tree.abi:56
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:56
        restart_key: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:56
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlEnumerateGenericTableWithoutSplayingAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:58
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:58
        restart_key: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:58
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlGetElementGenericTable( // abi-specs/nt/ntoskrnl/rtl_tree.abi:66
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:66
        i: u32, // abi-specs/nt/ntoskrnl/rtl_tree.abi:66
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlGetElementGenericTableAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:68
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:68
        i: u32, // abi-specs/nt/ntoskrnl/rtl_tree.abi:68
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlInitializeGenericTable( // abi-specs/nt/ntoskrnl/rtl_tree.abi:80
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:80
        compare_routine: crate::callbacks::PRTL_GENERIC_COMPARE_ROUTINE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:80
        allocate_routine: crate::callbacks::PRTL_GENERIC_ALLOCATE_ROUTINE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:80
        free_routine: crate::callbacks::PRTL_GENERIC_FREE_ROUTINE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:80
        table_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:80
    );
    /// 
    unsafe fn RtlInitializeGenericTableAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:88
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:88
        compare_routine: crate::callbacks::PRTL_AVL_COMPARE_ROUTINE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:88
        allocate_routine: crate::callbacks::PRTL_AVL_ALLOCATE_ROUTINE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:88
        free_routine: crate::callbacks::PRTL_AVL_FREE_ROUTINE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:88
        table_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:88
    );
    /// 
    unsafe fn RtlInsertElementGenericTable( // abi-specs/nt/ntoskrnl/rtl_tree.abi:101
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:101
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:101
        buffer_size: u32, // abi-specs/nt/ntoskrnl/rtl_tree.abi:101
        new_element: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_tree.abi:101
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlInsertElementGenericTableAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:108
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:108
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:108
        buffer_size: u32, // abi-specs/nt/ntoskrnl/rtl_tree.abi:108
        new_element: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_tree.abi:108
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlInsertElementGenericTableFull( // abi-specs/nt/ntoskrnl/rtl_tree.abi:114
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:114
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:114
        buffer_size: u32, // abi-specs/nt/ntoskrnl/rtl_tree.abi:114
        new_element: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_tree.abi:114
        node_or_parent: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:114
        search_result: crate::types::TABLE_SEARCH_RESULT, // abi-specs/nt/ntoskrnl/rtl_tree.abi:114
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlInsertElementGenericTableFullAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:123
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:123
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:123
        buffer_size: u32, // abi-specs/nt/ntoskrnl/rtl_tree.abi:123
        new_element: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_tree.abi:123
        node_or_parent: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:123
        search_result: crate::types::TABLE_SEARCH_RESULT, // abi-specs/nt/ntoskrnl/rtl_tree.abi:123
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlIsGenericTableEmpty( // abi-specs/nt/ntoskrnl/rtl_tree.abi:143
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:143
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlIsGenericTableEmptyAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:145
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:145
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlLookupElementGenericTable( // abi-specs/nt/ntoskrnl/rtl_tree.abi:147
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:147
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:147
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlLookupElementGenericTableAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:149
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:149
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:149
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlLookupElementGenericTableFull( // abi-specs/nt/ntoskrnl/rtl_tree.abi:150
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:150
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:150
        node_or_parent: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:150
        search_result: *mut crate::types::TABLE_SEARCH_RESULT, // abi-specs/nt/ntoskrnl/rtl_tree.abi:150
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlLookupElementGenericTableFullAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:157
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:157
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:157
        node_or_parent: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:157
        search_result: *mut crate::types::TABLE_SEARCH_RESULT, // abi-specs/nt/ntoskrnl/rtl_tree.abi:157
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlLookupFirstMatchingElementGenericTableAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:170
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:170
        buffer: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:170
        restart_key: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_tree.abi:170
    ) -> *mut core::ffi::c_void;
    /// 
    unsafe fn RtlNumberGenericTableElements( // abi-specs/nt/ntoskrnl/rtl_tree.abi:176
        table: *mut crate::types::RTL_GENERIC_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:176
    ) -> u32;
    /// 
    unsafe fn RtlNumberGenericTableElementsAvl( // abi-specs/nt/ntoskrnl/rtl_tree.abi:178
        table: *mut crate::types::RTL_AVL_TABLE, // abi-specs/nt/ntoskrnl/rtl_tree.abi:178
    ) -> u32;
    /// 
    unsafe fn RtlRealPredecessor( // abi-specs/nt/ntoskrnl/rtl_tree.abi:188
        links: *mut crate::types::RTL_SPLAY_LINKS, // abi-specs/nt/ntoskrnl/rtl_tree.abi:188
    ) -> *mut crate::types::RTL_SPLAY_LINKS;
    /// 
    unsafe fn RtlRealSuccessor( // abi-specs/nt/ntoskrnl/rtl_tree.abi:189
        links: *mut crate::types::RTL_SPLAY_LINKS, // abi-specs/nt/ntoskrnl/rtl_tree.abi:189
    ) -> *mut crate::types::RTL_SPLAY_LINKS;
    /// 
    unsafe fn RtlSplay( // abi-specs/nt/ntoskrnl/rtl_tree.abi:197
        links: *mut crate::types::RTL_SPLAY_LINKS, // abi-specs/nt/ntoskrnl/rtl_tree.abi:197
    ) -> *mut crate::types::RTL_SPLAY_LINKS;
    /// 
    unsafe fn RtlSubtreePredecessor( // abi-specs/nt/ntoskrnl/rtl_tree.abi:198
        links: *mut crate::types::RTL_SPLAY_LINKS, // abi-specs/nt/ntoskrnl/rtl_tree.abi:198
    ) -> *mut crate::types::RTL_SPLAY_LINKS;
    /// 
    unsafe fn RtlSubtreeSuccessor( // abi-specs/nt/ntoskrnl/rtl_tree.abi:199
        links: *mut crate::types::RTL_SPLAY_LINKS, // abi-specs/nt/ntoskrnl/rtl_tree.abi:199
    ) -> *mut crate::types::RTL_SPLAY_LINKS;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_tree.abi";
    pub static PfxFindPrefix: Function = Function { id: 2318, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "PfxFindPrefix" };
    pub static PfxInitialize: Function = Function { id: 2319, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "PfxInitialize" };
    pub static PfxInsertPrefix: Function = Function { id: 2320, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 9, library: "ntoskrnl.exe", name: "PfxInsertPrefix" };
    pub static PfxRemovePrefix: Function = Function { id: 2321, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 14, library: "ntoskrnl.exe", name: "PfxRemovePrefix" };
    pub static RtlAddAtomToAtomTable: Function = Function { id: 2466, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 15, library: "ntoskrnl.exe", name: "RtlAddAtomToAtomTable" };
    pub static RtlContractHashTable: Function = Function { id: 2499, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "RtlContractHashTable" };
    pub static RtlCreateAtomTable: Function = Function { id: 2511, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 18, library: "ntoskrnl.exe", name: "RtlCreateAtomTable" };
    pub static RtlCreateHashTable: Function = Function { id: 2512, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 20, library: "ntoskrnl.exe", name: "RtlCreateHashTable" };
    pub static RtlDelete: Function = Function { id: 2522, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "links", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 21, library: "ntoskrnl.exe", name: "RtlDelete" };
    pub static RtlDeleteAtomFromAtomTable: Function = Function { id: 2524, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 22, library: "ntoskrnl.exe", name: "RtlDeleteAtomFromAtomTable" };
    pub static RtlDeleteElementGenericTable: Function = Function { id: 2525, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 23, library: "ntoskrnl.exe", name: "RtlDeleteElementGenericTable" };
    pub static RtlDeleteElementGenericTableAvl: Function = Function { id: 2526, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 25, library: "ntoskrnl.exe", name: "RtlDeleteElementGenericTableAvl" };
    pub static RtlDeleteHashTable: Function = Function { id: 2527, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 27, library: "ntoskrnl.exe", name: "RtlDeleteHashTable" };
    pub static RtlDeleteNoSplay: Function = Function { id: 2528, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "links", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 1, parameter: "root", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 28, library: "ntoskrnl.exe", name: "RtlDeleteNoSplay" };
    pub static RtlDestroyAtomTable: Function = Function { id: 2533, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 29, library: "ntoskrnl.exe", name: "RtlDestroyAtomTable" };
    pub static RtlEmptyAtomTable: Function = Function { id: 2538, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 30, library: "ntoskrnl.exe", name: "RtlEmptyAtomTable" };
    pub static RtlEndEnumerationHashTable: Function = Function { id: 2539, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 32, library: "ntoskrnl.exe", name: "RtlEndEnumerationHashTable" };
    pub static RtlEndWeakEnumerationHashTable: Function = Function { id: 2540, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 34, library: "ntoskrnl.exe", name: "RtlEndWeakEnumerationHashTable" };
    pub static RtlEnumerateEntryHashTable: Function = Function { id: 2544, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "RtlEnumerateEntryHashTable" };
    pub static RtlEnumerateGenericTable: Function = Function { id: 2545, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 43, library: "ntoskrnl.exe", name: "RtlEnumerateGenericTable" };
    pub static RtlEnumerateGenericTableAvl: Function = Function { id: 2546, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 45, library: "ntoskrnl.exe", name: "RtlEnumerateGenericTableAvl" };
    pub static RtlEnumerateGenericTableLikeADirectory: Function = Function { id: 2547, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 47, library: "ntoskrnl.exe", name: "RtlEnumerateGenericTableLikeADirectory" };
    pub static RtlEnumerateGenericTableWithoutSplaying: Function = Function { id: 2548, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 1, parameter: "restart_key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 56, library: "ntoskrnl.exe", name: "RtlEnumerateGenericTableWithoutSplaying" };
    pub static RtlEnumerateGenericTableWithoutSplayingAvl: Function = Function { id: 2549, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }, Check { arg: 1, parameter: "restart_key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 58, library: "ntoskrnl.exe", name: "RtlEnumerateGenericTableWithoutSplayingAvl" };
    pub static RtlExpandHashTable: Function = Function { id: 2558, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 60, library: "ntoskrnl.exe", name: "RtlExpandHashTable" };
    pub static RtlFindUnicodePrefix: Function = Function { id: 2580, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 61, library: "ntoskrnl.exe", name: "RtlFindUnicodePrefix" };
    pub static RtlGetElementGenericTable: Function = Function { id: 2595, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 66, library: "ntoskrnl.exe", name: "RtlGetElementGenericTable" };
    pub static RtlGetElementGenericTableAvl: Function = Function { id: 2596, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 68, library: "ntoskrnl.exe", name: "RtlGetElementGenericTableAvl" };
    pub static RtlGetIntegerAtom: Function = Function { id: 2600, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::WStr }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 69, library: "ntoskrnl.exe", name: "RtlGetIntegerAtom" };
    pub static RtlGetNextEntryHashTable: Function = Function { id: 2602, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 71, library: "ntoskrnl.exe", name: "RtlGetNextEntryHashTable" };
    pub static RtlInitEnumerationHashTable: Function = Function { id: 2620, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 76, library: "ntoskrnl.exe", name: "RtlInitEnumerationHashTable" };
    pub static RtlInitializeGenericTable: Function = Function { id: 2626, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 80, library: "ntoskrnl.exe", name: "RtlInitializeGenericTable" };
    pub static RtlInitializeGenericTableAvl: Function = Function { id: 2627, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 88, library: "ntoskrnl.exe", name: "RtlInitializeGenericTableAvl" };
    pub static RtlInitializeUnicodePrefix: Function = Function { id: 2630, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 95, library: "ntoskrnl.exe", name: "RtlInitializeUnicodePrefix" };
    pub static RtlInitWeakEnumerationHashTable: Function = Function { id: 2624, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 97, library: "ntoskrnl.exe", name: "RtlInitWeakEnumerationHashTable" };
    pub static RtlInsertElementGenericTable: Function = Function { id: 2631, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 3, parameter: "new_element", rule: Rule::Memory { shape: Shape::Fixed(1), optional: true } }], file: FILE, line: 101, library: "ntoskrnl.exe", name: "RtlInsertElementGenericTable" };
    pub static RtlInsertElementGenericTableAvl: Function = Function { id: 2632, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 3, parameter: "new_element", rule: Rule::Memory { shape: Shape::Fixed(1), optional: true } }], file: FILE, line: 108, library: "ntoskrnl.exe", name: "RtlInsertElementGenericTableAvl" };
    pub static RtlInsertElementGenericTableFull: Function = Function { id: 2633, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 3, parameter: "new_element", rule: Rule::Memory { shape: Shape::Fixed(1), optional: true } }], file: FILE, line: 114, library: "ntoskrnl.exe", name: "RtlInsertElementGenericTableFull" };
    pub static RtlInsertElementGenericTableFullAvl: Function = Function { id: 2634, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 2, indirect: false } }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }, Check { arg: 1, parameter: "buffer", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 2, indirect: false }, optional: false } }, Check { arg: 3, parameter: "new_element", rule: Rule::Memory { shape: Shape::Fixed(1), optional: true } }], file: FILE, line: 123, library: "ntoskrnl.exe", name: "RtlInsertElementGenericTableFullAvl" };
    pub static RtlInsertEntryHashTable: Function = Function { id: 2635, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 132, library: "ntoskrnl.exe", name: "RtlInsertEntryHashTable" };
    pub static RtlInsertUnicodePrefix: Function = Function { id: 2636, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 138, library: "ntoskrnl.exe", name: "RtlInsertUnicodePrefix" };
    pub static RtlIsGenericTableEmpty: Function = Function { id: 2661, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 143, library: "ntoskrnl.exe", name: "RtlIsGenericTableEmpty" };
    pub static RtlIsGenericTableEmptyAvl: Function = Function { id: 2662, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 145, library: "ntoskrnl.exe", name: "RtlIsGenericTableEmptyAvl" };
    pub static RtlLookupAtomInAtomTable: Function = Function { id: 2682, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::WStr }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(2) }], checks: &[], file: FILE, line: 146, library: "ntoskrnl.exe", name: "RtlLookupAtomInAtomTable" };
    pub static RtlLookupElementGenericTable: Function = Function { id: 2683, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 147, library: "ntoskrnl.exe", name: "RtlLookupElementGenericTable" };
    pub static RtlLookupElementGenericTableAvl: Function = Function { id: 2684, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 149, library: "ntoskrnl.exe", name: "RtlLookupElementGenericTableAvl" };
    pub static RtlLookupElementGenericTableFull: Function = Function { id: 2685, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }, Check { arg: 2, parameter: "node_or_parent", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "search_result", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 150, library: "ntoskrnl.exe", name: "RtlLookupElementGenericTableFull" };
    pub static RtlLookupElementGenericTableFullAvl: Function = Function { id: 2686, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }, Check { arg: 2, parameter: "node_or_parent", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "search_result", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 157, library: "ntoskrnl.exe", name: "RtlLookupElementGenericTableFullAvl" };
    pub static RtlLookupEntryHashTable: Function = Function { id: 2687, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 164, library: "ntoskrnl.exe", name: "RtlLookupEntryHashTable" };
    pub static RtlLookupFirstMatchingElementGenericTableAvl: Function = Function { id: 2688, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }, Check { arg: 2, parameter: "restart_key", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 170, library: "ntoskrnl.exe", name: "RtlLookupFirstMatchingElementGenericTableAvl" };
    pub static RtlNextUnicodePrefix: Function = Function { id: 2695, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 175, library: "ntoskrnl.exe", name: "RtlNextUnicodePrefix" };
    pub static RtlNumberGenericTableElements: Function = Function { id: 2699, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(40), optional: false } }], file: FILE, line: 176, library: "ntoskrnl.exe", name: "RtlNumberGenericTableElements" };
    pub static RtlNumberGenericTableElementsAvl: Function = Function { id: 2700, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "table", rule: Rule::Memory { shape: Shape::Fixed(56), optional: false } }], file: FILE, line: 178, library: "ntoskrnl.exe", name: "RtlNumberGenericTableElementsAvl" };
    pub static RtlPinAtomInAtomTable: Function = Function { id: 2709, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 179, library: "ntoskrnl.exe", name: "RtlPinAtomInAtomTable" };
    pub static RtlQueryAtomInAtomTable: Function = Function { id: 2713, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(2) }, Capture { arg: 5, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 180, library: "ntoskrnl.exe", name: "RtlQueryAtomInAtomTable" };
    pub static RtlRealPredecessor: Function = Function { id: 2722, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "links", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 188, library: "ntoskrnl.exe", name: "RtlRealPredecessor" };
    pub static RtlRealSuccessor: Function = Function { id: 2723, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "links", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 189, library: "ntoskrnl.exe", name: "RtlRealSuccessor" };
    pub static RtlRemoveEntryHashTable: Function = Function { id: 2724, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 191, library: "ntoskrnl.exe", name: "RtlRemoveEntryHashTable" };
    pub static RtlRemoveUnicodePrefix: Function = Function { id: 2725, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 196, library: "ntoskrnl.exe", name: "RtlRemoveUnicodePrefix" };
    pub static RtlSplay: Function = Function { id: 2748, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "links", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 197, library: "ntoskrnl.exe", name: "RtlSplay" };
    pub static RtlSubtreePredecessor: Function = Function { id: 2752, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "links", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 198, library: "ntoskrnl.exe", name: "RtlSubtreePredecessor" };
    pub static RtlSubtreeSuccessor: Function = Function { id: 2753, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "links", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 199, library: "ntoskrnl.exe", name: "RtlSubtreeSuccessor" };
    pub static RtlWeaklyEnumerateEntryHashTable: Function = Function { id: 2803, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 201, library: "ntoskrnl.exe", name: "RtlWeaklyEnumerateEntryHashTable" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:21
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDelete<P: RtlTree>(links: *mut crate::types::RTL_SPLAY_LINKS) -> *mut crate::types::RTL_SPLAY_LINKS {
        unsafe { P::RtlDelete(links) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:23
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDeleteElementGenericTable<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, buffer: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::RtlDeleteElementGenericTable(table, buffer) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:25
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDeleteElementGenericTableAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::RtlDeleteElementGenericTableAvl(table, buffer) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:28
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDeleteNoSplay<P: RtlTree>(links: *mut crate::types::RTL_SPLAY_LINKS, root: *mut *mut crate::types::RTL_SPLAY_LINKS) {
        unsafe { P::RtlDeleteNoSplay(links, root) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:43
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnumerateGenericTable<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, restart: crate::types::BOOLEAN) -> *mut core::ffi::c_void {
        unsafe { P::RtlEnumerateGenericTable(table, restart) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:45
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnumerateGenericTableAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, restart: crate::types::BOOLEAN) -> *mut core::ffi::c_void {
        unsafe { P::RtlEnumerateGenericTableAvl(table, restart) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:56
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnumerateGenericTableWithoutSplaying<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, restart_key: *mut *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::RtlEnumerateGenericTableWithoutSplaying(table, restart_key) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEnumerateGenericTableWithoutSplayingAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, restart_key: *mut *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::RtlEnumerateGenericTableWithoutSplayingAvl(table, restart_key) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:66
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetElementGenericTable<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, i: u32) -> *mut core::ffi::c_void {
        unsafe { P::RtlGetElementGenericTable(table, i) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:68
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetElementGenericTableAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, i: u32) -> *mut core::ffi::c_void {
        unsafe { P::RtlGetElementGenericTableAvl(table, i) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:80
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitializeGenericTable<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, compare_routine: crate::callbacks::PRTL_GENERIC_COMPARE_ROUTINE, allocate_routine: crate::callbacks::PRTL_GENERIC_ALLOCATE_ROUTINE, free_routine: crate::callbacks::PRTL_GENERIC_FREE_ROUTINE, table_context: *mut core::ffi::c_void) {
        unsafe { P::RtlInitializeGenericTable(table, compare_routine, allocate_routine, free_routine, table_context) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:88
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitializeGenericTableAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, compare_routine: crate::callbacks::PRTL_AVL_COMPARE_ROUTINE, allocate_routine: crate::callbacks::PRTL_AVL_ALLOCATE_ROUTINE, free_routine: crate::callbacks::PRTL_AVL_FREE_ROUTINE, table_context: *mut core::ffi::c_void) {
        unsafe { P::RtlInitializeGenericTableAvl(table, compare_routine, allocate_routine, free_routine, table_context) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:101
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInsertElementGenericTable<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, buffer: *mut core::ffi::c_void, buffer_size: u32, new_element: *mut crate::types::BOOLEAN) -> *mut core::ffi::c_void {
        unsafe { P::RtlInsertElementGenericTable(table, buffer, buffer_size, new_element) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:108
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInsertElementGenericTableAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void, buffer_size: u32, new_element: *mut crate::types::BOOLEAN) -> *mut core::ffi::c_void {
        unsafe { P::RtlInsertElementGenericTableAvl(table, buffer, buffer_size, new_element) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:114
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInsertElementGenericTableFull<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, buffer: *mut core::ffi::c_void, buffer_size: u32, new_element: *mut crate::types::BOOLEAN, node_or_parent: *mut core::ffi::c_void, search_result: crate::types::TABLE_SEARCH_RESULT) -> *mut core::ffi::c_void {
        unsafe { P::RtlInsertElementGenericTableFull(table, buffer, buffer_size, new_element, node_or_parent, search_result) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:123
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInsertElementGenericTableFullAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void, buffer_size: u32, new_element: *mut crate::types::BOOLEAN, node_or_parent: *mut core::ffi::c_void, search_result: crate::types::TABLE_SEARCH_RESULT) -> *mut core::ffi::c_void {
        unsafe { P::RtlInsertElementGenericTableFullAvl(table, buffer, buffer_size, new_element, node_or_parent, search_result) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:143
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlIsGenericTableEmpty<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE) -> crate::types::BOOLEAN {
        unsafe { P::RtlIsGenericTableEmpty(table) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:145
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlIsGenericTableEmptyAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE) -> crate::types::BOOLEAN {
        unsafe { P::RtlIsGenericTableEmptyAvl(table) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:147
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLookupElementGenericTable<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, buffer: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::RtlLookupElementGenericTable(table, buffer) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:149
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLookupElementGenericTableAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::RtlLookupElementGenericTableAvl(table, buffer) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:150
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLookupElementGenericTableFull<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE, buffer: *mut core::ffi::c_void, node_or_parent: *mut *mut core::ffi::c_void, search_result: *mut crate::types::TABLE_SEARCH_RESULT) -> *mut core::ffi::c_void {
        unsafe { P::RtlLookupElementGenericTableFull(table, buffer, node_or_parent, search_result) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:157
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLookupElementGenericTableFullAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void, node_or_parent: *mut *mut core::ffi::c_void, search_result: *mut crate::types::TABLE_SEARCH_RESULT) -> *mut core::ffi::c_void {
        unsafe { P::RtlLookupElementGenericTableFullAvl(table, buffer, node_or_parent, search_result) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:170
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLookupFirstMatchingElementGenericTableAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE, buffer: *mut core::ffi::c_void, restart_key: *mut *mut core::ffi::c_void) -> *mut core::ffi::c_void {
        unsafe { P::RtlLookupFirstMatchingElementGenericTableAvl(table, buffer, restart_key) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:176
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNumberGenericTableElements<P: RtlTree>(table: *mut crate::types::RTL_GENERIC_TABLE) -> u32 {
        unsafe { P::RtlNumberGenericTableElements(table) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:178
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlNumberGenericTableElementsAvl<P: RtlTree>(table: *mut crate::types::RTL_AVL_TABLE) -> u32 {
        unsafe { P::RtlNumberGenericTableElementsAvl(table) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:188
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlRealPredecessor<P: RtlTree>(links: *mut crate::types::RTL_SPLAY_LINKS) -> *mut crate::types::RTL_SPLAY_LINKS {
        unsafe { P::RtlRealPredecessor(links) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:189
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlRealSuccessor<P: RtlTree>(links: *mut crate::types::RTL_SPLAY_LINKS) -> *mut crate::types::RTL_SPLAY_LINKS {
        unsafe { P::RtlRealSuccessor(links) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:197
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSplay<P: RtlTree>(links: *mut crate::types::RTL_SPLAY_LINKS) -> *mut crate::types::RTL_SPLAY_LINKS {
        unsafe { P::RtlSplay(links) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:198
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSubtreePredecessor<P: RtlTree>(links: *mut crate::types::RTL_SPLAY_LINKS) -> *mut crate::types::RTL_SPLAY_LINKS {
        unsafe { P::RtlSubtreePredecessor(links) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_tree.abi:199
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSubtreeSuccessor<P: RtlTree>(links: *mut crate::types::RTL_SPLAY_LINKS) -> *mut crate::types::RTL_SPLAY_LINKS {
        unsafe { P::RtlSubtreeSuccessor(links) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
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
    pub unsafe extern "C" fn RtlAddAtomToAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAddAtomToAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlContractHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlContractHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCreateHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDelete<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDelete, direct = sym direct::RtlDelete::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteAtomFromAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteAtomFromAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteElementGenericTable<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDeleteElementGenericTable, direct = sym direct::RtlDeleteElementGenericTable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteElementGenericTableAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDeleteElementGenericTableAvl, direct = sym direct::RtlDeleteElementGenericTableAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDeleteHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteNoSplay<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDeleteNoSplay, direct = sym direct::RtlDeleteNoSplay::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDestroyAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlDestroyAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn RtlEnumerateEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnumerateEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTable<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnumerateGenericTable, direct = sym direct::RtlEnumerateGenericTable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTableAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnumerateGenericTableAvl, direct = sym direct::RtlEnumerateGenericTableAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTableLikeADirectory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlEnumerateGenericTableLikeADirectory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTableWithoutSplaying<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnumerateGenericTableWithoutSplaying, direct = sym direct::RtlEnumerateGenericTableWithoutSplaying::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEnumerateGenericTableWithoutSplayingAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEnumerateGenericTableWithoutSplayingAvl, direct = sym direct::RtlEnumerateGenericTableWithoutSplayingAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlExpandHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlExpandHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetElementGenericTable<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetElementGenericTable, direct = sym direct::RtlGetElementGenericTable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetElementGenericTableAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetElementGenericTableAvl, direct = sym direct::RtlGetElementGenericTableAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetIntegerAtom() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetIntegerAtom, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetNextEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlGetNextEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitEnumerationHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitEnumerationHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeGenericTable<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitializeGenericTable, direct = sym direct::RtlInitializeGenericTable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeGenericTableAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitializeGenericTableAvl, direct = sym direct::RtlInitializeGenericTableAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitializeUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitWeakEnumerationHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInitWeakEnumerationHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertElementGenericTable<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInsertElementGenericTable, direct = sym direct::RtlInsertElementGenericTable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertElementGenericTableAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInsertElementGenericTableAvl, direct = sym direct::RtlInsertElementGenericTableAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertElementGenericTableFull<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInsertElementGenericTableFull, direct = sym direct::RtlInsertElementGenericTableFull::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertElementGenericTableFullAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInsertElementGenericTableFullAvl, direct = sym direct::RtlInsertElementGenericTableFullAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInsertEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInsertUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlInsertUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsGenericTableEmpty<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlIsGenericTableEmpty, direct = sym direct::RtlIsGenericTableEmpty::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlIsGenericTableEmptyAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlIsGenericTableEmptyAvl, direct = sym direct::RtlIsGenericTableEmptyAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupAtomInAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupAtomInAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupElementGenericTable<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLookupElementGenericTable, direct = sym direct::RtlLookupElementGenericTable::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupElementGenericTableAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLookupElementGenericTableAvl, direct = sym direct::RtlLookupElementGenericTableAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupElementGenericTableFull<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLookupElementGenericTableFull, direct = sym direct::RtlLookupElementGenericTableFull::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupElementGenericTableFullAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLookupElementGenericTableFullAvl, direct = sym direct::RtlLookupElementGenericTableFullAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlLookupEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLookupFirstMatchingElementGenericTableAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLookupFirstMatchingElementGenericTableAvl, direct = sym direct::RtlLookupFirstMatchingElementGenericTableAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNextUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlNextUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberGenericTableElements<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNumberGenericTableElements, direct = sym direct::RtlNumberGenericTableElements::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlNumberGenericTableElementsAvl<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlNumberGenericTableElementsAvl, direct = sym direct::RtlNumberGenericTableElementsAvl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlPinAtomInAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlPinAtomInAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlQueryAtomInAtomTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlQueryAtomInAtomTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRealPredecessor<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlRealPredecessor, direct = sym direct::RtlRealPredecessor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRealSuccessor<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlRealSuccessor, direct = sym direct::RtlRealSuccessor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRemoveEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRemoveEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlRemoveUnicodePrefix() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlRemoveUnicodePrefix, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSplay<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSplay, direct = sym direct::RtlSplay::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSubtreePredecessor<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSubtreePredecessor, direct = sym direct::RtlSubtreePredecessor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSubtreeSuccessor<P: RtlTree>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSubtreeSuccessor, direct = sym direct::RtlSubtreeSuccessor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlWeaklyEnumerateEntryHashTable() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlWeaklyEnumerateEntryHashTable, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

