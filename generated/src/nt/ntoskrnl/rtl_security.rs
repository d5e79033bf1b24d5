// Written by `janus gen` from abi-specs/nt/ntoskrnl/rtl_security.abi. Do not edit: change the spec and run `./x gen`.
//! Run-time library: security identifiers, access control lists, security descriptors, locally unique identifiers.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Run-time library: security identifiers, access control lists, security descriptors, locally unique identifiers.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait RtlSecurity {
    /// 
    unsafe fn RtlAbsoluteToSelfRelativeSD( // abi-specs/nt/ntoskrnl/rtl_security.abi:8
        absolute_security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:8
        self_relative_security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:8
        buffer_length: *mut u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:8
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlAddAccessAllowedAce( // abi-specs/nt/ntoskrnl/rtl_security.abi:13
        acl: *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:13
        ace_revision: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:13
        access_mask: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/rtl_security.abi:13
        sid: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:13
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlAddAccessAllowedAceEx( // abi-specs/nt/ntoskrnl/rtl_security.abi:19
        acl: *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:19
        ace_revision: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:19
        ace_flags: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:19
        access_mask: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/rtl_security.abi:19
        sid: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:19
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlAreAllAccessesGranted( // abi-specs/nt/ntoskrnl/rtl_security.abi:33
        granted_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/rtl_security.abi:33
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/rtl_security.abi:33
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlAreAnyAccessesGranted( // abi-specs/nt/ntoskrnl/rtl_security.abi:34
        granted_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/rtl_security.abi:34
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/rtl_security.abi:34
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlConvertSidToUnicodeString( // abi-specs/nt/ntoskrnl/rtl_security.abi:35
        unicode_string: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/rtl_security.abi:35
        sid: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:35
        allocate_destination_string: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:35
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlCopyLuid( // abi-specs/nt/ntoskrnl/rtl_security.abi:40
        destination_luid: *mut crate::types::LUID, // abi-specs/nt/ntoskrnl/rtl_security.abi:40
        source_luid: *mut crate::types::LUID, // abi-specs/nt/ntoskrnl/rtl_security.abi:40
    );
    /// 
    unsafe fn RtlCopyLuidAndAttributesArray( // abi-specs/nt/ntoskrnl/rtl_security.abi:41
        count: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:41
        source: *mut crate::types::LUID_AND_ATTRIBUTES, // abi-specs/nt/ntoskrnl/rtl_security.abi:41
        destination: *mut crate::types::LUID_AND_ATTRIBUTES, // abi-specs/nt/ntoskrnl/rtl_security.abi:41
    );
    /// 
    unsafe fn RtlCopySid( // abi-specs/nt/ntoskrnl/rtl_security.abi:42
        length: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:42
        destination: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:42
        source: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:42
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlCreateAcl( // abi-specs/nt/ntoskrnl/rtl_security.abi:52
        acl: *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:52
        acl_length: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:52
        acl_revision: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:52
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlCreateSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:53
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:53
        revision: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:53
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlDeleteAce( // abi-specs/nt/ntoskrnl/rtl_security.abi:54
        acl: *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:54
        ace_index: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:54
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlEqualLuid( // abi-specs/nt/ntoskrnl/rtl_security.abi:55
        first: *mut crate::types::LUID, // abi-specs/nt/ntoskrnl/rtl_security.abi:55
        second: *mut crate::types::LUID, // abi-specs/nt/ntoskrnl/rtl_security.abi:55
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlEqualSid( // abi-specs/nt/ntoskrnl/rtl_security.abi:56
        sid1: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:56
        sid2: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:56
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlGetAce( // abi-specs/nt/ntoskrnl/rtl_security.abi:58
        acl: *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:58
        ace_index: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:58
        ace: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:58
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlGetDaclSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:59
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:59
        dacl_present: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:59
        dacl: *mut *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:59
        dacl_defaulted: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:59
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlGetGroupSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:66
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:66
        group: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:66
        group_defaulted: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:66
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlGetOwnerSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:71
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:71
        owner: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:71
        owner_defaulted: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:71
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlGetSaclSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:77
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:77
        sacl_present: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:77
        sacl: *mut *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:77
        sacl_defaulted: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:77
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlInitializeSid( // abi-specs/nt/ntoskrnl/rtl_security.abi:83
        sid: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:83
        identifier_authority: *mut crate::types::SID_IDENTIFIER_AUTHORITY, // abi-specs/nt/ntoskrnl/rtl_security.abi:83
        sub_authority_count: u8, // abi-specs/nt/ntoskrnl/rtl_security.abi:83
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlLengthRequiredSid( // abi-specs/nt/ntoskrnl/rtl_security.abi:88
        sub_authority_count: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:88
    ) -> u32;
    /// 
    unsafe fn RtlLengthSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:89
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:89
    ) -> u32;
    /// 
    unsafe fn RtlLengthSid( // abi-specs/nt/ntoskrnl/rtl_security.abi:90
        sid: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:90
    ) -> u32;
    /// 
    unsafe fn RtlMapGenericMask( // abi-specs/nt/ntoskrnl/rtl_security.abi:91
        access_mask: *mut crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/rtl_security.abi:91
        generic_mapping: *mut crate::types::GENERIC_MAPPING, // abi-specs/nt/ntoskrnl/rtl_security.abi:91
    );
    /// 
    unsafe fn RtlSetDaclSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:115
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:115
        dacl_present: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:115
        dacl: *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:115
        dacl_defaulted: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:115
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlSetGroupSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:122
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:122
        group: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:122
        group_defaulted: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:122
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlSetOwnerSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:127
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:127
        owner: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:127
        owner_defaulted: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:127
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlSetSaclSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:132
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:132
        sacl_present: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:132
        sacl: *mut crate::types::ACL, // abi-specs/nt/ntoskrnl/rtl_security.abi:132
        sacl_defaulted: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/rtl_security.abi:132
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn RtlSubAuthorityCountSid( // abi-specs/nt/ntoskrnl/rtl_security.abi:141
        sid: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:141
    ) -> *mut u8;
    /// 
    unsafe fn RtlSubAuthoritySid( // abi-specs/nt/ntoskrnl/rtl_security.abi:142
        sid: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:142
        sub_authority: u32, // abi-specs/nt/ntoskrnl/rtl_security.abi:142
    ) -> *mut u32;
    /// 
    unsafe fn RtlValidSecurityDescriptor( // abi-specs/nt/ntoskrnl/rtl_security.abi:148
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:148
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn RtlValidSid( // abi-specs/nt/ntoskrnl/rtl_security.abi:149
        sid: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/rtl_security.abi:149
    ) -> crate::types::BOOLEAN;
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/rtl_security.abi";
    pub static RtlAbsoluteToSelfRelativeSD: Function = Function { id: 2462, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "buffer_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "RtlAbsoluteToSelfRelativeSD" };
    pub static RtlAddAccessAllowedAce: Function = Function { id: 2463, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "acl", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 13, library: "ntoskrnl.exe", name: "RtlAddAccessAllowedAce" };
    pub static RtlAddAccessAllowedAceEx: Function = Function { id: 2464, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "acl", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 19, library: "ntoskrnl.exe", name: "RtlAddAccessAllowedAceEx" };
    pub static RtlAddAce: Function = Function { id: 2465, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 4, indirect: false } }], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "RtlAddAce" };
    pub static RtlAreAllAccessesGranted: Function = Function { id: 2476, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 33, library: "ntoskrnl.exe", name: "RtlAreAllAccessesGranted" };
    pub static RtlAreAnyAccessesGranted: Function = Function { id: 2477, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 34, library: "ntoskrnl.exe", name: "RtlAreAnyAccessesGranted" };
    pub static RtlConvertSidToUnicodeString: Function = Function { id: 2501, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Counted }], checks: &[Check { arg: 0, parameter: "unicode_string", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 35, library: "ntoskrnl.exe", name: "RtlConvertSidToUnicodeString" };
    pub static RtlCopyLuid: Function = Function { id: 2503, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "destination_luid", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "source_luid", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 40, library: "ntoskrnl.exe", name: "RtlCopyLuid" };
    pub static RtlCopyLuidAndAttributesArray: Function = Function { id: 2504, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 1, parameter: "source", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 2, parameter: "destination", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }], file: FILE, line: 41, library: "ntoskrnl.exe", name: "RtlCopyLuidAndAttributesArray" };
    pub static RtlCopySid: Function = Function { id: 2506, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 0, indirect: false } }, Capture { arg: 2, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 0, indirect: false } }], checks: &[Check { arg: 1, parameter: "destination", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 0, indirect: false }, optional: false } }, Check { arg: 2, parameter: "source", rule: Rule::Memory { shape: Shape::Elements { unit: 1, arg: 0, indirect: false }, optional: false } }], file: FILE, line: 42, library: "ntoskrnl.exe", name: "RtlCopySid" };
    pub static RtlCopySidAndAttributesArray: Function = Function { id: 2507, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 43, library: "ntoskrnl.exe", name: "RtlCopySidAndAttributesArray" };
    pub static RtlCreateAcl: Function = Function { id: 2510, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "acl", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 52, library: "ntoskrnl.exe", name: "RtlCreateAcl" };
    pub static RtlCreateSecurityDescriptor: Function = Function { id: 2515, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "RtlCreateSecurityDescriptor" };
    pub static RtlDeleteAce: Function = Function { id: 2523, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "acl", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 54, library: "ntoskrnl.exe", name: "RtlDeleteAce" };
    pub static RtlEqualLuid: Function = Function { id: 2550, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "first", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 1, parameter: "second", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 55, library: "ntoskrnl.exe", name: "RtlEqualLuid" };
    pub static RtlEqualSid: Function = Function { id: 2551, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 56, library: "ntoskrnl.exe", name: "RtlEqualSid" };
    pub static RtlFindAceByType: Function = Function { id: 2565, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 57, library: "ntoskrnl.exe", name: "RtlFindAceByType" };
    pub static RtlGetAce: Function = Function { id: 2590, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "acl", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }, Check { arg: 2, parameter: "ace", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 58, library: "ntoskrnl.exe", name: "RtlGetAce" };
    pub static RtlGetDaclSecurityDescriptor: Function = Function { id: 2593, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 1, parameter: "dacl_present", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "dacl", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "dacl_defaulted", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 59, library: "ntoskrnl.exe", name: "RtlGetDaclSecurityDescriptor" };
    pub static RtlGetGroupSecurityDescriptor: Function = Function { id: 2599, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 1, parameter: "group", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "group_defaulted", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 66, library: "ntoskrnl.exe", name: "RtlGetGroupSecurityDescriptor" };
    pub static RtlGetOwnerSecurityDescriptor: Function = Function { id: 2605, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 1, parameter: "owner", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "owner_defaulted", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 71, library: "ntoskrnl.exe", name: "RtlGetOwnerSecurityDescriptor" };
    pub static RtlGetSaclSecurityDescriptor: Function = Function { id: 2607, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 1, parameter: "sacl_present", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }, Check { arg: 2, parameter: "sacl", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "sacl_defaulted", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 77, library: "ntoskrnl.exe", name: "RtlGetSaclSecurityDescriptor" };
    pub static RtlInitializeSid: Function = Function { id: 2629, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 1, parameter: "identifier_authority", rule: Rule::Memory { shape: Shape::Fixed(6), optional: false } }], file: FILE, line: 83, library: "ntoskrnl.exe", name: "RtlInitializeSid" };
    pub static RtlLengthRequiredSid: Function = Function { id: 2676, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 88, library: "ntoskrnl.exe", name: "RtlLengthRequiredSid" };
    pub static RtlLengthSecurityDescriptor: Function = Function { id: 2677, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 89, library: "ntoskrnl.exe", name: "RtlLengthSecurityDescriptor" };
    pub static RtlLengthSid: Function = Function { id: 2678, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "ntoskrnl.exe", name: "RtlLengthSid" };
    pub static RtlMapGenericMask: Function = Function { id: 2689, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "access_mask", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 1, parameter: "generic_mapping", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 91, library: "ntoskrnl.exe", name: "RtlMapGenericMask" };
    pub static RtlOwnerAcesPresent: Function = Function { id: 2708, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 92, library: "ntoskrnl.exe", name: "RtlOwnerAcesPresent" };
    pub static RtlReplaceSidInSd: Function = Function { id: 2726, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 94, library: "ntoskrnl.exe", name: "RtlReplaceSidInSd" };
    pub static RtlSelfRelativeToAbsoluteSD: Function = Function { id: 2734, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 4, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 10, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 101, library: "ntoskrnl.exe", name: "RtlSelfRelativeToAbsoluteSD" };
    pub static RtlSelfRelativeToAbsoluteSD2: Function = Function { id: 2735, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 114, library: "ntoskrnl.exe", name: "RtlSelfRelativeToAbsoluteSD2" };
    pub static RtlSetDaclSecurityDescriptor: Function = Function { id: 2739, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 2, parameter: "dacl", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 115, library: "ntoskrnl.exe", name: "RtlSetDaclSecurityDescriptor" };
    pub static RtlSetGroupSecurityDescriptor: Function = Function { id: 2741, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 122, library: "ntoskrnl.exe", name: "RtlSetGroupSecurityDescriptor" };
    pub static RtlSetOwnerSecurityDescriptor: Function = Function { id: 2742, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 127, library: "ntoskrnl.exe", name: "RtlSetOwnerSecurityDescriptor" };
    pub static RtlSetSaclSecurityDescriptor: Function = Function { id: 2743, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 2, parameter: "sacl", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 132, library: "ntoskrnl.exe", name: "RtlSetSaclSecurityDescriptor" };
    pub static RtlSidHashInitialize: Function = Function { id: 2745, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 138, library: "ntoskrnl.exe", name: "RtlSidHashInitialize" };
    pub static RtlSidHashLookup: Function = Function { id: 2746, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 139, library: "ntoskrnl.exe", name: "RtlSidHashLookup" };
    pub static RtlSubAuthorityCountSid: Function = Function { id: 2750, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 141, library: "ntoskrnl.exe", name: "RtlSubAuthorityCountSid" };
    pub static RtlSubAuthoritySid: Function = Function { id: 2751, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "ntoskrnl.exe", name: "RtlSubAuthoritySid" };
    pub static RtlValidRelativeSecurityDescriptor: Function = Function { id: 2796, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 143, library: "ntoskrnl.exe", name: "RtlValidRelativeSecurityDescriptor" };
    pub static RtlValidSecurityDescriptor: Function = Function { id: 2797, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 148, library: "ntoskrnl.exe", name: "RtlValidSecurityDescriptor" };
    pub static RtlValidSid: Function = Function { id: 2798, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 149, library: "ntoskrnl.exe", name: "RtlValidSid" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAbsoluteToSelfRelativeSD<P: RtlSecurity>(absolute_security_descriptor: *mut core::ffi::c_void, self_relative_security_descriptor: *mut core::ffi::c_void, buffer_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlAbsoluteToSelfRelativeSD(absolute_security_descriptor, self_relative_security_descriptor, buffer_length) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:13
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAddAccessAllowedAce<P: RtlSecurity>(acl: *mut crate::types::ACL, ace_revision: u32, access_mask: crate::types::ACCESS_MASK, sid: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlAddAccessAllowedAce(acl, ace_revision, access_mask, sid) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:19
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAddAccessAllowedAceEx<P: RtlSecurity>(acl: *mut crate::types::ACL, ace_revision: u32, ace_flags: u32, access_mask: crate::types::ACCESS_MASK, sid: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlAddAccessAllowedAceEx(acl, ace_revision, ace_flags, access_mask, sid) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:33
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAreAllAccessesGranted<P: RtlSecurity>(granted_access: crate::types::ACCESS_MASK, desired_access: crate::types::ACCESS_MASK) -> crate::types::BOOLEAN {
        unsafe { P::RtlAreAllAccessesGranted(granted_access, desired_access) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:34
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlAreAnyAccessesGranted<P: RtlSecurity>(granted_access: crate::types::ACCESS_MASK, desired_access: crate::types::ACCESS_MASK) -> crate::types::BOOLEAN {
        unsafe { P::RtlAreAnyAccessesGranted(granted_access, desired_access) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:35
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlConvertSidToUnicodeString<P: RtlSecurity>(unicode_string: *mut crate::types::UNICODE_STRING, sid: *mut core::ffi::c_void, allocate_destination_string: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlConvertSidToUnicodeString(unicode_string, sid, allocate_destination_string) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCopyLuid<P: RtlSecurity>(destination_luid: *mut crate::types::LUID, source_luid: *mut crate::types::LUID) {
        unsafe { P::RtlCopyLuid(destination_luid, source_luid) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:41
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCopyLuidAndAttributesArray<P: RtlSecurity>(count: u32, source: *mut crate::types::LUID_AND_ATTRIBUTES, destination: *mut crate::types::LUID_AND_ATTRIBUTES) {
        unsafe { P::RtlCopyLuidAndAttributesArray(count, source, destination) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:42
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCopySid<P: RtlSecurity>(length: u32, destination: *mut core::ffi::c_void, source: *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlCopySid(length, destination, source) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:52
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCreateAcl<P: RtlSecurity>(acl: *mut crate::types::ACL, acl_length: u32, acl_revision: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlCreateAcl(acl, acl_length, acl_revision) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:53
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlCreateSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, revision: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlCreateSecurityDescriptor(security_descriptor, revision) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:54
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlDeleteAce<P: RtlSecurity>(acl: *mut crate::types::ACL, ace_index: u32) -> crate::types::NTSTATUS {
        unsafe { P::RtlDeleteAce(acl, ace_index) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:55
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEqualLuid<P: RtlSecurity>(first: *mut crate::types::LUID, second: *mut crate::types::LUID) -> crate::types::BOOLEAN {
        unsafe { P::RtlEqualLuid(first, second) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:56
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlEqualSid<P: RtlSecurity>(sid1: *mut core::ffi::c_void, sid2: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::RtlEqualSid(sid1, sid2) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:58
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetAce<P: RtlSecurity>(acl: *mut crate::types::ACL, ace_index: u32, ace: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetAce(acl, ace_index, ace) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:59
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetDaclSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, dacl_present: *mut crate::types::BOOLEAN, dacl: *mut *mut crate::types::ACL, dacl_defaulted: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetDaclSecurityDescriptor(security_descriptor, dacl_present, dacl, dacl_defaulted) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:66
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetGroupSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, group: *mut *mut core::ffi::c_void, group_defaulted: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetGroupSecurityDescriptor(security_descriptor, group, group_defaulted) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:71
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetOwnerSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, owner: *mut *mut core::ffi::c_void, owner_defaulted: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetOwnerSecurityDescriptor(security_descriptor, owner, owner_defaulted) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:77
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlGetSaclSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, sacl_present: *mut crate::types::BOOLEAN, sacl: *mut *mut crate::types::ACL, sacl_defaulted: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlGetSaclSecurityDescriptor(security_descriptor, sacl_present, sacl, sacl_defaulted) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:83
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlInitializeSid<P: RtlSecurity>(sid: *mut core::ffi::c_void, identifier_authority: *mut crate::types::SID_IDENTIFIER_AUTHORITY, sub_authority_count: u8) -> crate::types::NTSTATUS {
        unsafe { P::RtlInitializeSid(sid, identifier_authority, sub_authority_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:88
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLengthRequiredSid<P: RtlSecurity>(sub_authority_count: u32) -> u32 {
        unsafe { P::RtlLengthRequiredSid(sub_authority_count) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:89
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLengthSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void) -> u32 {
        unsafe { P::RtlLengthSecurityDescriptor(security_descriptor) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:90
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlLengthSid<P: RtlSecurity>(sid: *mut core::ffi::c_void) -> u32 {
        unsafe { P::RtlLengthSid(sid) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:91
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlMapGenericMask<P: RtlSecurity>(access_mask: *mut crate::types::ACCESS_MASK, generic_mapping: *mut crate::types::GENERIC_MAPPING) {
        unsafe { P::RtlMapGenericMask(access_mask, generic_mapping) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:115
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetDaclSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, dacl_present: crate::types::BOOLEAN, dacl: *mut crate::types::ACL, dacl_defaulted: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlSetDaclSecurityDescriptor(security_descriptor, dacl_present, dacl, dacl_defaulted) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:122
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetGroupSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, group: *mut core::ffi::c_void, group_defaulted: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlSetGroupSecurityDescriptor(security_descriptor, group, group_defaulted) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:127
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetOwnerSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, owner: *mut core::ffi::c_void, owner_defaulted: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlSetOwnerSecurityDescriptor(security_descriptor, owner, owner_defaulted) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:132
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSetSaclSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void, sacl_present: crate::types::BOOLEAN, sacl: *mut crate::types::ACL, sacl_defaulted: crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::RtlSetSaclSecurityDescriptor(security_descriptor, sacl_present, sacl, sacl_defaulted) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:141
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSubAuthorityCountSid<P: RtlSecurity>(sid: *mut core::ffi::c_void) -> *mut u8 {
        unsafe { P::RtlSubAuthorityCountSid(sid) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:142
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlSubAuthoritySid<P: RtlSecurity>(sid: *mut core::ffi::c_void, sub_authority: u32) -> *mut u32 {
        unsafe { P::RtlSubAuthoritySid(sid, sub_authority) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:148
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlValidSecurityDescriptor<P: RtlSecurity>(security_descriptor: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::RtlValidSecurityDescriptor(security_descriptor) }
    }
    /// abi-specs/nt/ntoskrnl/rtl_security.abi:149
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn RtlValidSid<P: RtlSecurity>(sid: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::RtlValidSid(sid) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAbsoluteToSelfRelativeSD<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAbsoluteToSelfRelativeSD, direct = sym direct::RtlAbsoluteToSelfRelativeSD::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddAccessAllowedAce<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAddAccessAllowedAce, direct = sym direct::RtlAddAccessAllowedAce::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddAccessAllowedAceEx<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAddAccessAllowedAceEx, direct = sym direct::RtlAddAccessAllowedAceEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAddAce() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlAddAce, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreAllAccessesGranted<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAreAllAccessesGranted, direct = sym direct::RtlAreAllAccessesGranted::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlAreAnyAccessesGranted<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlAreAnyAccessesGranted, direct = sym direct::RtlAreAnyAccessesGranted::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlConvertSidToUnicodeString<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlConvertSidToUnicodeString, direct = sym direct::RtlConvertSidToUnicodeString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyLuid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCopyLuid, direct = sym direct::RtlCopyLuid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopyLuidAndAttributesArray<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCopyLuidAndAttributesArray, direct = sym direct::RtlCopyLuidAndAttributesArray::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopySid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCopySid, direct = sym direct::RtlCopySid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCopySidAndAttributesArray() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlCopySidAndAttributesArray, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateAcl<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCreateAcl, direct = sym direct::RtlCreateAcl::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlCreateSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlCreateSecurityDescriptor, direct = sym direct::RtlCreateSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlDeleteAce<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlDeleteAce, direct = sym direct::RtlDeleteAce::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualLuid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEqualLuid, direct = sym direct::RtlEqualLuid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlEqualSid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlEqualSid, direct = sym direct::RtlEqualSid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlFindAceByType() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlFindAceByType, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetAce<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetAce, direct = sym direct::RtlGetAce::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetDaclSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetDaclSecurityDescriptor, direct = sym direct::RtlGetDaclSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetGroupSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetGroupSecurityDescriptor, direct = sym direct::RtlGetGroupSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetOwnerSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetOwnerSecurityDescriptor, direct = sym direct::RtlGetOwnerSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlGetSaclSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlGetSaclSecurityDescriptor, direct = sym direct::RtlGetSaclSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlInitializeSid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlInitializeSid, direct = sym direct::RtlInitializeSid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLengthRequiredSid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLengthRequiredSid, direct = sym direct::RtlLengthRequiredSid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLengthSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLengthSecurityDescriptor, direct = sym direct::RtlLengthSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlLengthSid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlLengthSid, direct = sym direct::RtlLengthSid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlMapGenericMask<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlMapGenericMask, direct = sym direct::RtlMapGenericMask::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlOwnerAcesPresent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlOwnerAcesPresent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlReplaceSidInSd() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlReplaceSidInSd, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSelfRelativeToAbsoluteSD() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSelfRelativeToAbsoluteSD, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSelfRelativeToAbsoluteSD2() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSelfRelativeToAbsoluteSD2, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetDaclSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetDaclSecurityDescriptor, direct = sym direct::RtlSetDaclSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetGroupSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetGroupSecurityDescriptor, direct = sym direct::RtlSetGroupSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetOwnerSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetOwnerSecurityDescriptor, direct = sym direct::RtlSetOwnerSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSetSaclSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSetSaclSecurityDescriptor, direct = sym direct::RtlSetSaclSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSidHashInitialize() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSidHashInitialize, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSidHashLookup() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlSidHashLookup, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSubAuthorityCountSid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSubAuthorityCountSid, direct = sym direct::RtlSubAuthorityCountSid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlSubAuthoritySid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlSubAuthoritySid, direct = sym direct::RtlSubAuthoritySid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlValidRelativeSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::RtlValidRelativeSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlValidSecurityDescriptor<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlValidSecurityDescriptor, direct = sym direct::RtlValidSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn RtlValidSid<P: RtlSecurity>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::RtlValidSid, direct = sym direct::RtlValidSid::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

