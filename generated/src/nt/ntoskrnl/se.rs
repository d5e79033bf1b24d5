// Written by `janus gen` from abi-specs/nt/ntoskrnl/se.abi. Do not edit: change the spec and run `./x gen`.
//! Security.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Security.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Se {
    /// Grants what is asked, with generic rights mapped: everything is the system here.
    unsafe fn SeAccessCheck( // abi-specs/nt/ntoskrnl/se.abi:45
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:45
        subject_security_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:45
        subject_context_locked: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/se.abi:45
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/se.abi:45
        previously_granted_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/se.abi:45
        privileges: *mut *mut crate::types::PRIVILEGE_SET, // abi-specs/nt/ntoskrnl/se.abi:45
        generic_mapping: *mut crate::types::GENERIC_MAPPING, // abi-specs/nt/ntoskrnl/se.abi:45
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/se.abi:45
        granted_access: *mut crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/se.abi:45
        access_status: *mut crate::types::NTSTATUS, // abi-specs/nt/ntoskrnl/se.abi:45
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn SeAssignSecurity( // abi-specs/nt/ntoskrnl/se.abi:91
        parent_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:91
        explicit_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:91
        new_descriptor: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:91
        is_directory_object: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/se.abi:91
        subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:91
        generic_mapping: *mut crate::types::GENERIC_MAPPING, // abi-specs/nt/ntoskrnl/se.abi:91
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/se.abi:91
    ) -> crate::types::NTSTATUS;
    /// The system's token, and no client.
    unsafe fn SeCaptureSubjectContext( // abi-specs/nt/ntoskrnl/se.abi:159
        subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:159
    );
    /// The client is the system.
    unsafe fn SeCreateClientSecurity( // abi-specs/nt/ntoskrnl/se.abi:184
        client_thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/se.abi:184
        client_security_qos: *mut crate::types::SECURITY_QUALITY_OF_SERVICE, // abi-specs/nt/ntoskrnl/se.abi:184
        remote_session: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/se.abi:184
        client_context: *mut crate::types::SECURITY_CLIENT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:184
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn SeDeassignSecurity( // abi-specs/nt/ntoskrnl/se.abi:196
        security_descriptor: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:196
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn SeFreePrivileges( // abi-specs/nt/ntoskrnl/se.abi:221
        privileges: *mut crate::types::PRIVILEGE_SET, // abi-specs/nt/ntoskrnl/se.abi:221
    );
    /// Nothing to do: client and server are the system both.
    unsafe fn SeImpersonateClient( // abi-specs/nt/ntoskrnl/se.abi:224
        client_context: *mut crate::types::SECURITY_CLIENT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:224
        server_thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/se.abi:224
    );
    /// 
    unsafe fn SeImpersonateClientEx( // abi-specs/nt/ntoskrnl/se.abi:225
        client_context: *mut crate::types::SECURITY_CLIENT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:225
        server_thread: crate::types::PETHREAD, // abi-specs/nt/ntoskrnl/se.abi:225
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn SeLockSubjectContext( // abi-specs/nt/ntoskrnl/se.abi:227
        subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:227
    );
    /// 
    unsafe fn SePrivilegeCheck( // abi-specs/nt/ntoskrnl/se.abi:290
        required_privileges: *mut crate::types::PRIVILEGE_SET, // abi-specs/nt/ntoskrnl/se.abi:290
        subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:290
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/se.abi:290
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn SeQueryAuthenticationIdToken( // abi-specs/nt/ntoskrnl/se.abi:304
        token: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:304
        authentication_id: *mut crate::types::LUID, // abi-specs/nt/ntoskrnl/se.abi:304
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn SeQuerySecurityDescriptorInfo( // abi-specs/nt/ntoskrnl/se.abi:318
        security_information: *mut crate::types::SECURITY_INFORMATION, // abi-specs/nt/ntoskrnl/se.abi:318
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:318
        length: *mut u32, // abi-specs/nt/ntoskrnl/se.abi:318
        objects_security_descriptor: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:318
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn SeReleaseSubjectContext( // abi-specs/nt/ntoskrnl/se.abi:331
        subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:331
    );
    /// 
    unsafe fn SeSetSecurityDescriptorInfo( // abi-specs/nt/ntoskrnl/se.abi:355
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:355
        security_information: *mut crate::types::SECURITY_INFORMATION, // abi-specs/nt/ntoskrnl/se.abi:355
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:355
        objects_security_descriptor: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:355
        pool_type: crate::types::POOL_TYPE, // abi-specs/nt/ntoskrnl/se.abi:355
        generic_mapping: *mut crate::types::GENERIC_MAPPING, // abi-specs/nt/ntoskrnl/se.abi:355
    ) -> crate::types::NTSTATUS;
    /// TRUE: the system holds every privilege.
    unsafe fn SeSinglePrivilegeCheck( // abi-specs/nt/ntoskrnl/se.abi:373
        privilege_value: crate::types::LUID, // abi-specs/nt/ntoskrnl/se.abi:373
        previous_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/se.abi:373
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn SeTokenImpersonationLevel( // abi-specs/nt/ntoskrnl/se.abi:383
        token: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:383
    ) -> u32;
    /// 
    unsafe fn SeTokenIsAdmin( // abi-specs/nt/ntoskrnl/se.abi:384
        token: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:384
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn SeTokenIsRestricted( // abi-specs/nt/ntoskrnl/se.abi:385
        token: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:385
    ) -> crate::types::BOOLEAN;
    /// 
    unsafe fn SeTokenType( // abi-specs/nt/ntoskrnl/se.abi:389
        token: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:389
    ) -> crate::types::TOKEN_TYPE;
    /// 
    unsafe fn SeUnlockSubjectContext( // abi-specs/nt/ntoskrnl/se.abi:390
        subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, // abi-specs/nt/ntoskrnl/se.abi:390
    );
    /// 
    unsafe fn SeValidSecurityDescriptor( // abi-specs/nt/ntoskrnl/se.abi:392
        length: u32, // abi-specs/nt/ntoskrnl/se.abi:392
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/se.abi:392
    ) -> crate::types::BOOLEAN;
    /// Address of the variable.
    fn SeTokenObjectType() -> *mut crate::types::POBJECT_TYPE; // abi-specs/nt/ntoskrnl/se.abi:388
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/se.abi";
    pub static LsaCallAuthenticationPackage: Function = Function { id: 2088, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "LsaCallAuthenticationPackage" };
    pub static LsaDeregisterLogonProcess: Function = Function { id: 2089, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 16, library: "ntoskrnl.exe", name: "LsaDeregisterLogonProcess" };
    pub static LsaFreeReturnBuffer: Function = Function { id: 2090, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "LsaFreeReturnBuffer" };
    pub static LsaLogonUser: Function = Function { id: 2091, stack: 14, pop: 56, registers: 0, args: 14, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 4, before: true, after: false, shape: Shape::Elements { unit: 1, arg: 5, indirect: false } }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 9, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 11, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 13, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 18, library: "ntoskrnl.exe", name: "LsaLogonUser" };
    pub static LsaLookupAuthenticationPackage: Function = Function { id: 2092, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 34, library: "ntoskrnl.exe", name: "LsaLookupAuthenticationPackage" };
    pub static LsaRegisterLogonProcess: Function = Function { id: 2093, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 39, library: "ntoskrnl.exe", name: "LsaRegisterLogonProcess" };
    pub static SeAccessCheck: Function = Function { id: 2811, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 9, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "subject_security_context", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 5, parameter: "privileges", rule: Rule::Memory { shape: Shape::Fixed(4), optional: true } }, Check { arg: 6, parameter: "generic_mapping", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 8, parameter: "granted_access", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 9, parameter: "access_status", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 45, library: "ntoskrnl.exe", name: "SeAccessCheck" };
    pub static SeAccessCheckEx: Function = Function { id: 2812, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 57, library: "ntoskrnl.exe", name: "SeAccessCheckEx" };
    pub static SeAccessCheckFromState: Function = Function { id: 2813, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 9, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 65, library: "ntoskrnl.exe", name: "SeAccessCheckFromState" };
    pub static SeAccessCheckWithHint: Function = Function { id: 2814, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 77, library: "ntoskrnl.exe", name: "SeAccessCheckWithHint" };
    pub static SeAppendPrivileges: Function = Function { id: 2815, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 90, library: "ntoskrnl.exe", name: "SeAppendPrivileges" };
    pub static SeAssignSecurity: Function = Function { id: 2816, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "new_descriptor", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 4, parameter: "subject_context", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }, Check { arg: 5, parameter: "generic_mapping", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 91, library: "ntoskrnl.exe", name: "SeAssignSecurity" };
    pub static SeAssignSecurityEx: Function = Function { id: 2817, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 100, library: "ntoskrnl.exe", name: "SeAssignSecurityEx" };
    pub static SeAuditHardLinkCreation: Function = Function { id: 2818, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 112, library: "ntoskrnl.exe", name: "SeAuditHardLinkCreation" };
    pub static SeAuditHardLinkCreationWithTransaction: Function = Function { id: 2819, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 118, library: "ntoskrnl.exe", name: "SeAuditHardLinkCreationWithTransaction" };
    pub static SeAuditingAnyFileEventsWithContext: Function = Function { id: 2821, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 125, library: "ntoskrnl.exe", name: "SeAuditingAnyFileEventsWithContext" };
    pub static SeAuditingFileEvents: Function = Function { id: 2822, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 129, library: "ntoskrnl.exe", name: "SeAuditingFileEvents" };
    pub static SeAuditingFileEventsWithContext: Function = Function { id: 2823, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 131, library: "ntoskrnl.exe", name: "SeAuditingFileEventsWithContext" };
    pub static SeAuditingFileOrGlobalEvents: Function = Function { id: 2824, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 136, library: "ntoskrnl.exe", name: "SeAuditingFileOrGlobalEvents" };
    pub static SeAuditingHardLinkEvents: Function = Function { id: 2825, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 142, library: "ntoskrnl.exe", name: "SeAuditingHardLinkEvents" };
    pub static SeAuditingHardLinkEventsWithContext: Function = Function { id: 2826, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 144, library: "ntoskrnl.exe", name: "SeAuditingHardLinkEventsWithContext" };
    pub static SeAuditTransactionStateChange: Function = Function { id: 2820, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 150, library: "ntoskrnl.exe", name: "SeAuditTransactionStateChange" };
    pub static SeCaptureSecurityDescriptor: Function = Function { id: 2827, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 151, library: "ntoskrnl.exe", name: "SeCaptureSecurityDescriptor" };
    pub static SeCaptureSubjectContext: Function = Function { id: 2828, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "subject_context", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 159, library: "ntoskrnl.exe", name: "SeCaptureSubjectContext" };
    pub static SeCaptureSubjectContextEx: Function = Function { id: 2829, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 160, library: "ntoskrnl.exe", name: "SeCaptureSubjectContextEx" };
    pub static SeCloseObjectAuditAlarm: Function = Function { id: 2830, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 161, library: "ntoskrnl.exe", name: "SeCloseObjectAuditAlarm" };
    pub static SeCloseObjectAuditAlarmForNonObObject: Function = Function { id: 2831, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 162, library: "ntoskrnl.exe", name: "SeCloseObjectAuditAlarmForNonObObject" };
    pub static SeComputeAutoInheritByObjectType: Function = Function { id: 2832, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 164, library: "ntoskrnl.exe", name: "SeComputeAutoInheritByObjectType" };
    pub static SeCreateAccessState: Function = Function { id: 2833, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 169, library: "ntoskrnl.exe", name: "SeCreateAccessState" };
    pub static SeCreateAccessStateEx: Function = Function { id: 2834, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 175, library: "ntoskrnl.exe", name: "SeCreateAccessStateEx" };
    pub static SeCreateClientSecurity: Function = Function { id: 2835, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 1, parameter: "client_security_qos", rule: Rule::Memory { shape: Shape::Fixed(12), optional: false } }, Check { arg: 3, parameter: "client_context", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 184, library: "ntoskrnl.exe", name: "SeCreateClientSecurity" };
    pub static SeCreateClientSecurityFromSubjectContext: Function = Function { id: 2836, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 190, library: "ntoskrnl.exe", name: "SeCreateClientSecurityFromSubjectContext" };
    pub static SeDeassignSecurity: Function = Function { id: 2837, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "security_descriptor", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 196, library: "ntoskrnl.exe", name: "SeDeassignSecurity" };
    pub static SeDeleteAccessState: Function = Function { id: 2838, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 197, library: "ntoskrnl.exe", name: "SeDeleteAccessState" };
    pub static SeDeleteObjectAuditAlarm: Function = Function { id: 2839, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 198, library: "ntoskrnl.exe", name: "SeDeleteObjectAuditAlarm" };
    pub static SeDeleteObjectAuditAlarmWithTransaction: Function = Function { id: 2840, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 200, library: "ntoskrnl.exe", name: "SeDeleteObjectAuditAlarmWithTransaction" };
    pub static SeExamineSacl: Function = Function { id: 2841, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(1) }, Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 202, library: "ntoskrnl.exe", name: "SeExamineSacl" };
    pub static SeFilterToken: Function = Function { id: 2842, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 213, library: "ntoskrnl.exe", name: "SeFilterToken" };
    pub static SeFreePrivileges: Function = Function { id: 2843, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "privileges", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }], file: FILE, line: 221, library: "ntoskrnl.exe", name: "SeFreePrivileges" };
    pub static SeGetLinkedToken: Function = Function { id: 2844, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 222, library: "ntoskrnl.exe", name: "SeGetLinkedToken" };
    pub static SeImpersonateClient: Function = Function { id: 2845, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "client_context", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 224, library: "ntoskrnl.exe", name: "SeImpersonateClient" };
    pub static SeImpersonateClientEx: Function = Function { id: 2846, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "client_context", rule: Rule::Memory { shape: Shape::Fixed(60), optional: false } }], file: FILE, line: 225, library: "ntoskrnl.exe", name: "SeImpersonateClientEx" };
    pub static SeLocateProcessImageName: Function = Function { id: 2847, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Counted }], checks: &[], file: FILE, line: 226, library: "ntoskrnl.exe", name: "SeLocateProcessImageName" };
    pub static SeLockSubjectContext: Function = Function { id: 2848, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "subject_context", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 227, library: "ntoskrnl.exe", name: "SeLockSubjectContext" };
    pub static SeMarkLogonSessionForTerminationNotification: Function = Function { id: 2849, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 228, library: "ntoskrnl.exe", name: "SeMarkLogonSessionForTerminationNotification" };
    pub static SeOpenObjectAuditAlarm: Function = Function { id: 2850, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 229, library: "ntoskrnl.exe", name: "SeOpenObjectAuditAlarm" };
    pub static SeOpenObjectAuditAlarmForNonObObject: Function = Function { id: 2851, stack: 11, pop: 44, registers: 0, args: 11, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 240, library: "ntoskrnl.exe", name: "SeOpenObjectAuditAlarmForNonObObject" };
    pub static SeOpenObjectAuditAlarmWithTransaction: Function = Function { id: 2852, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 9, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 254, library: "ntoskrnl.exe", name: "SeOpenObjectAuditAlarmWithTransaction" };
    pub static SeOpenObjectForDeleteAuditAlarm: Function = Function { id: 2853, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 266, library: "ntoskrnl.exe", name: "SeOpenObjectForDeleteAuditAlarm" };
    pub static SeOpenObjectForDeleteAuditAlarmWithTransaction: Function = Function { id: 2854, stack: 10, pop: 40, registers: 0, args: 10, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 2, before: true, after: false, shape: Shape::Counted }, Capture { arg: 9, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 278, library: "ntoskrnl.exe", name: "SeOpenObjectForDeleteAuditAlarmWithTransaction" };
    pub static SePrivilegeCheck: Function = Function { id: 2855, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "required_privileges", rule: Rule::Memory { shape: Shape::Fixed(20), optional: false } }, Check { arg: 1, parameter: "subject_context", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 290, library: "ntoskrnl.exe", name: "SePrivilegeCheck" };
    pub static SePrivilegeObjectAuditAlarm: Function = Function { id: 2856, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 295, library: "ntoskrnl.exe", name: "SePrivilegeObjectAuditAlarm" };
    pub static SeQueryAuthenticationIdToken: Function = Function { id: 2857, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 1, parameter: "authentication_id", rule: Rule::Memory { shape: Shape::Fixed(8), optional: false } }], file: FILE, line: 304, library: "ntoskrnl.exe", name: "SeQueryAuthenticationIdToken" };
    pub static SeQueryInformationToken: Function = Function { id: 2858, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 305, library: "ntoskrnl.exe", name: "SeQueryInformationToken" };
    pub static SeQuerySecurityAttributesToken: Function = Function { id: 2859, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 310, library: "ntoskrnl.exe", name: "SeQuerySecurityAttributesToken" };
    pub static SeQuerySecurityDescriptorInfo: Function = Function { id: 2860, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 2, before: true, after: true, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "security_information", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "objects_security_descriptor", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 318, library: "ntoskrnl.exe", name: "SeQuerySecurityDescriptorInfo" };
    pub static SeQuerySessionIdToken: Function = Function { id: 2861, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 324, library: "ntoskrnl.exe", name: "SeQuerySessionIdToken" };
    pub static SeRegisterLogonSessionTerminatedRoutine: Function = Function { id: 2862, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 325, library: "ntoskrnl.exe", name: "SeRegisterLogonSessionTerminatedRoutine" };
    pub static SeReleaseSecurityDescriptor: Function = Function { id: 2863, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 326, library: "ntoskrnl.exe", name: "SeReleaseSecurityDescriptor" };
    pub static SeReleaseSubjectContext: Function = Function { id: 2864, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "subject_context", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 331, library: "ntoskrnl.exe", name: "SeReleaseSubjectContext" };
    pub static SeReportSecurityEvent: Function = Function { id: 2865, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 333, library: "ntoskrnl.exe", name: "SeReportSecurityEvent" };
    pub static SeReportSecurityEventWithSubCategory: Function = Function { id: 2866, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Counted }], checks: &[], file: FILE, line: 339, library: "ntoskrnl.exe", name: "SeReportSecurityEventWithSubCategory" };
    pub static SeSetAccessStateGenericMapping: Function = Function { id: 2867, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 346, library: "ntoskrnl.exe", name: "SeSetAccessStateGenericMapping" };
    pub static SeSetAuditParameter: Function = Function { id: 2868, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 348, library: "ntoskrnl.exe", name: "SeSetAuditParameter" };
    pub static SeSetSecurityAttributesToken: Function = Function { id: 2869, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 354, library: "ntoskrnl.exe", name: "SeSetSecurityAttributesToken" };
    pub static SeSetSecurityDescriptorInfo: Function = Function { id: 2870, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "security_information", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 3, parameter: "objects_security_descriptor", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 5, parameter: "generic_mapping", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 355, library: "ntoskrnl.exe", name: "SeSetSecurityDescriptorInfo" };
    pub static SeSetSecurityDescriptorInfoEx: Function = Function { id: 2871, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 363, library: "ntoskrnl.exe", name: "SeSetSecurityDescriptorInfoEx" };
    pub static SeSinglePrivilegeCheck: Function = Function { id: 2872, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 373, library: "ntoskrnl.exe", name: "SeSinglePrivilegeCheck" };
    pub static SeSrpAccessCheck: Function = Function { id: 2873, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 374, library: "ntoskrnl.exe", name: "SeSrpAccessCheck" };
    pub static SeTokenImpersonationLevel: Function = Function { id: 2874, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 383, library: "ntoskrnl.exe", name: "SeTokenImpersonationLevel" };
    pub static SeTokenIsAdmin: Function = Function { id: 2875, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 384, library: "ntoskrnl.exe", name: "SeTokenIsAdmin" };
    pub static SeTokenIsRestricted: Function = Function { id: 2876, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 385, library: "ntoskrnl.exe", name: "SeTokenIsRestricted" };
    pub static SeTokenIsWriteRestricted: Function = Function { id: 2877, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 387, library: "ntoskrnl.exe", name: "SeTokenIsWriteRestricted" };
    pub static SeTokenType: Function = Function { id: 2878, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 389, library: "ntoskrnl.exe", name: "SeTokenType" };
    pub static SeUnlockSubjectContext: Function = Function { id: 2879, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[Check { arg: 0, parameter: "subject_context", rule: Rule::Memory { shape: Shape::Fixed(16), optional: false } }], file: FILE, line: 390, library: "ntoskrnl.exe", name: "SeUnlockSubjectContext" };
    pub static SeUnregisterLogonSessionTerminatedRoutine: Function = Function { id: 2880, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 391, library: "ntoskrnl.exe", name: "SeUnregisterLogonSessionTerminatedRoutine" };
    pub static SeValidSecurityDescriptor: Function = Function { id: 2881, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 392, library: "ntoskrnl.exe", name: "SeValidSecurityDescriptor" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/se.abi:45
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeAccessCheck<P: Se>(security_descriptor: *mut core::ffi::c_void, subject_security_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, subject_context_locked: crate::types::BOOLEAN, desired_access: crate::types::ACCESS_MASK, previously_granted_access: crate::types::ACCESS_MASK, privileges: *mut *mut crate::types::PRIVILEGE_SET, generic_mapping: *mut crate::types::GENERIC_MAPPING, access_mode: crate::types::KPROCESSOR_MODE, granted_access: *mut crate::types::ACCESS_MASK, access_status: *mut crate::types::NTSTATUS) -> crate::types::BOOLEAN {
        unsafe { P::SeAccessCheck(security_descriptor, subject_security_context, subject_context_locked, desired_access, previously_granted_access, privileges, generic_mapping, access_mode, granted_access, access_status) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:91
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeAssignSecurity<P: Se>(parent_descriptor: *mut core::ffi::c_void, explicit_descriptor: *mut core::ffi::c_void, new_descriptor: *mut *mut core::ffi::c_void, is_directory_object: crate::types::BOOLEAN, subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, generic_mapping: *mut crate::types::GENERIC_MAPPING, pool_type: crate::types::POOL_TYPE) -> crate::types::NTSTATUS {
        unsafe { P::SeAssignSecurity(parent_descriptor, explicit_descriptor, new_descriptor, is_directory_object, subject_context, generic_mapping, pool_type) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:159
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeCaptureSubjectContext<P: Se>(subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT) {
        unsafe { P::SeCaptureSubjectContext(subject_context) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:184
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeCreateClientSecurity<P: Se>(client_thread: crate::types::PETHREAD, client_security_qos: *mut crate::types::SECURITY_QUALITY_OF_SERVICE, remote_session: crate::types::BOOLEAN, client_context: *mut crate::types::SECURITY_CLIENT_CONTEXT) -> crate::types::NTSTATUS {
        unsafe { P::SeCreateClientSecurity(client_thread, client_security_qos, remote_session, client_context) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:196
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeDeassignSecurity<P: Se>(security_descriptor: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::SeDeassignSecurity(security_descriptor) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:221
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeFreePrivileges<P: Se>(privileges: *mut crate::types::PRIVILEGE_SET) {
        unsafe { P::SeFreePrivileges(privileges) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:224
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeImpersonateClient<P: Se>(client_context: *mut crate::types::SECURITY_CLIENT_CONTEXT, server_thread: crate::types::PETHREAD) {
        unsafe { P::SeImpersonateClient(client_context, server_thread) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:225
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeImpersonateClientEx<P: Se>(client_context: *mut crate::types::SECURITY_CLIENT_CONTEXT, server_thread: crate::types::PETHREAD) -> crate::types::NTSTATUS {
        unsafe { P::SeImpersonateClientEx(client_context, server_thread) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:227
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeLockSubjectContext<P: Se>(subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT) {
        unsafe { P::SeLockSubjectContext(subject_context) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:290
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SePrivilegeCheck<P: Se>(required_privileges: *mut crate::types::PRIVILEGE_SET, subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT, access_mode: crate::types::KPROCESSOR_MODE) -> crate::types::BOOLEAN {
        unsafe { P::SePrivilegeCheck(required_privileges, subject_context, access_mode) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:304
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeQueryAuthenticationIdToken<P: Se>(token: *mut core::ffi::c_void, authentication_id: *mut crate::types::LUID) -> crate::types::NTSTATUS {
        unsafe { P::SeQueryAuthenticationIdToken(token, authentication_id) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:318
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeQuerySecurityDescriptorInfo<P: Se>(security_information: *mut crate::types::SECURITY_INFORMATION, security_descriptor: *mut core::ffi::c_void, length: *mut u32, objects_security_descriptor: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::SeQuerySecurityDescriptorInfo(security_information, security_descriptor, length, objects_security_descriptor) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:331
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeReleaseSubjectContext<P: Se>(subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT) {
        unsafe { P::SeReleaseSubjectContext(subject_context) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:355
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeSetSecurityDescriptorInfo<P: Se>(object: *mut core::ffi::c_void, security_information: *mut crate::types::SECURITY_INFORMATION, security_descriptor: *mut core::ffi::c_void, objects_security_descriptor: *mut *mut core::ffi::c_void, pool_type: crate::types::POOL_TYPE, generic_mapping: *mut crate::types::GENERIC_MAPPING) -> crate::types::NTSTATUS {
        unsafe { P::SeSetSecurityDescriptorInfo(object, security_information, security_descriptor, objects_security_descriptor, pool_type, generic_mapping) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:373
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeSinglePrivilegeCheck<P: Se>(privilege_value: crate::types::LUID, previous_mode: crate::types::KPROCESSOR_MODE) -> crate::types::BOOLEAN {
        unsafe { P::SeSinglePrivilegeCheck(privilege_value, previous_mode) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:383
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeTokenImpersonationLevel<P: Se>(token: *mut core::ffi::c_void) -> u32 {
        unsafe { P::SeTokenImpersonationLevel(token) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:384
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeTokenIsAdmin<P: Se>(token: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::SeTokenIsAdmin(token) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:385
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeTokenIsRestricted<P: Se>(token: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::SeTokenIsRestricted(token) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:389
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeTokenType<P: Se>(token: *mut core::ffi::c_void) -> crate::types::TOKEN_TYPE {
        unsafe { P::SeTokenType(token) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:390
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeUnlockSubjectContext<P: Se>(subject_context: *mut crate::types::SECURITY_SUBJECT_CONTEXT) {
        unsafe { P::SeUnlockSubjectContext(subject_context) }
    }
    /// abi-specs/nt/ntoskrnl/se.abi:392
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn SeValidSecurityDescriptor<P: Se>(length: u32, security_descriptor: *mut core::ffi::c_void) -> crate::types::BOOLEAN {
        unsafe { P::SeValidSecurityDescriptor(length, security_descriptor) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LsaCallAuthenticationPackage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LsaCallAuthenticationPackage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LsaDeregisterLogonProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LsaDeregisterLogonProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LsaFreeReturnBuffer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LsaFreeReturnBuffer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LsaLogonUser() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LsaLogonUser, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LsaLookupAuthenticationPackage() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LsaLookupAuthenticationPackage, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn LsaRegisterLogonProcess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::LsaRegisterLogonProcess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAccessCheck<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeAccessCheck, direct = sym direct::SeAccessCheck::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAccessCheckEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAccessCheckEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAccessCheckFromState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAccessCheckFromState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAccessCheckWithHint() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAccessCheckWithHint, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAppendPrivileges() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAppendPrivileges, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAssignSecurity<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeAssignSecurity, direct = sym direct::SeAssignSecurity::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAssignSecurityEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAssignSecurityEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditHardLinkCreation() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditHardLinkCreation, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditHardLinkCreationWithTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditHardLinkCreationWithTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditingAnyFileEventsWithContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditingAnyFileEventsWithContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditingFileEvents() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditingFileEvents, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditingFileEventsWithContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditingFileEventsWithContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditingFileOrGlobalEvents() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditingFileOrGlobalEvents, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditingHardLinkEvents() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditingHardLinkEvents, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditingHardLinkEventsWithContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditingHardLinkEventsWithContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeAuditTransactionStateChange() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeAuditTransactionStateChange, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCaptureSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeCaptureSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCaptureSubjectContext<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeCaptureSubjectContext, direct = sym direct::SeCaptureSubjectContext::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCaptureSubjectContextEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeCaptureSubjectContextEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCloseObjectAuditAlarm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeCloseObjectAuditAlarm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCloseObjectAuditAlarmForNonObObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeCloseObjectAuditAlarmForNonObObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeComputeAutoInheritByObjectType() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeComputeAutoInheritByObjectType, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCreateAccessState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeCreateAccessState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCreateAccessStateEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeCreateAccessStateEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCreateClientSecurity<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeCreateClientSecurity, direct = sym direct::SeCreateClientSecurity::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeCreateClientSecurityFromSubjectContext() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeCreateClientSecurityFromSubjectContext, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeDeassignSecurity<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeDeassignSecurity, direct = sym direct::SeDeassignSecurity::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeDeleteAccessState() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeDeleteAccessState, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeDeleteObjectAuditAlarm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeDeleteObjectAuditAlarm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeDeleteObjectAuditAlarmWithTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeDeleteObjectAuditAlarmWithTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeExamineSacl() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeExamineSacl, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeFilterToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeFilterToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeFreePrivileges<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeFreePrivileges, direct = sym direct::SeFreePrivileges::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeGetLinkedToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeGetLinkedToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeImpersonateClient<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeImpersonateClient, direct = sym direct::SeImpersonateClient::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeImpersonateClientEx<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeImpersonateClientEx, direct = sym direct::SeImpersonateClientEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeLocateProcessImageName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeLocateProcessImageName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeLockSubjectContext<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeLockSubjectContext, direct = sym direct::SeLockSubjectContext::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeMarkLogonSessionForTerminationNotification() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeMarkLogonSessionForTerminationNotification, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeOpenObjectAuditAlarm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeOpenObjectAuditAlarm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeOpenObjectAuditAlarmForNonObObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeOpenObjectAuditAlarmForNonObObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeOpenObjectAuditAlarmWithTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeOpenObjectAuditAlarmWithTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeOpenObjectForDeleteAuditAlarm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeOpenObjectForDeleteAuditAlarm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeOpenObjectForDeleteAuditAlarmWithTransaction() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeOpenObjectForDeleteAuditAlarmWithTransaction, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SePrivilegeCheck<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SePrivilegeCheck, direct = sym direct::SePrivilegeCheck::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SePrivilegeObjectAuditAlarm() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SePrivilegeObjectAuditAlarm, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeQueryAuthenticationIdToken<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeQueryAuthenticationIdToken, direct = sym direct::SeQueryAuthenticationIdToken::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeQueryInformationToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeQueryInformationToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeQuerySecurityAttributesToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeQuerySecurityAttributesToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeQuerySecurityDescriptorInfo<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeQuerySecurityDescriptorInfo, direct = sym direct::SeQuerySecurityDescriptorInfo::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeQuerySessionIdToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeQuerySessionIdToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeRegisterLogonSessionTerminatedRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeRegisterLogonSessionTerminatedRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeReleaseSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeReleaseSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeReleaseSubjectContext<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeReleaseSubjectContext, direct = sym direct::SeReleaseSubjectContext::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeReportSecurityEvent() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeReportSecurityEvent, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeReportSecurityEventWithSubCategory() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeReportSecurityEventWithSubCategory, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeSetAccessStateGenericMapping() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeSetAccessStateGenericMapping, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeSetAuditParameter() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeSetAuditParameter, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeSetSecurityAttributesToken() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeSetSecurityAttributesToken, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeSetSecurityDescriptorInfo<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeSetSecurityDescriptorInfo, direct = sym direct::SeSetSecurityDescriptorInfo::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeSetSecurityDescriptorInfoEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeSetSecurityDescriptorInfoEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeSinglePrivilegeCheck<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeSinglePrivilegeCheck, direct = sym direct::SeSinglePrivilegeCheck::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeSrpAccessCheck() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeSrpAccessCheck, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeTokenImpersonationLevel<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeTokenImpersonationLevel, direct = sym direct::SeTokenImpersonationLevel::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeTokenIsAdmin<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeTokenIsAdmin, direct = sym direct::SeTokenIsAdmin::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeTokenIsRestricted<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeTokenIsRestricted, direct = sym direct::SeTokenIsRestricted::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeTokenIsWriteRestricted() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeTokenIsWriteRestricted, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeTokenType<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeTokenType, direct = sym direct::SeTokenType::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeUnlockSubjectContext<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeUnlockSubjectContext, direct = sym direct::SeUnlockSubjectContext::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeUnregisterLogonSessionTerminatedRoutine() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::SeUnregisterLogonSessionTerminatedRoutine, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn SeValidSecurityDescriptor<P: Se>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::SeValidSecurityDescriptor, direct = sym direct::SeValidSecurityDescriptor::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

