// Written by `janus gen` from abi-specs/nt/ntoskrnl/ob.abi. Do not edit: change the spec and run `./x gen`.
//! Object manager.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// Object manager.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait Ob {
    /// 
    unsafe fn ObCloseHandle( // abi-specs/nt/ntoskrnl/ob.abi:24
        handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/ob.abi:24
        previous_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ob.abi:24
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ObDereferenceObject( // abi-specs/nt/ntoskrnl/ob.abi:44
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:44
    );
    /// Takes back a reference; the last one deletes the object.
    unsafe fn ObfDereferenceObject( // abi-specs/nt/ntoskrnl/ob.abi:52
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:52
    ) -> i32;
    /// Adds a reference.
    unsafe fn ObfReferenceObject( // abi-specs/nt/ntoskrnl/ob.abi:62
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:62
    ) -> i32;
    /// NULL: no object has a security descriptor on Windows 9x.
    unsafe fn ObGetObjectSecurity( // abi-specs/nt/ntoskrnl/ob.abi:66
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:66
        security_descriptor: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:66
        memory_allocated: *mut crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ob.abi:66
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ObMakeTemporaryObject( // abi-specs/nt/ntoskrnl/ob.abi:84
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:84
    );
    /// 
    unsafe fn ObOpenObjectByName( // abi-specs/nt/ntoskrnl/ob.abi:86
        object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, // abi-specs/nt/ntoskrnl/ob.abi:86
        object_type: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:86
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ob.abi:86
        access_state: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:86
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/ob.abi:86
        parse_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:86
        handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/ob.abi:86
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ObOpenObjectByPointer( // abi-specs/nt/ntoskrnl/ob.abi:96
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:96
        handle_attributes: u32, // abi-specs/nt/ntoskrnl/ob.abi:96
        passed_access_state: *mut crate::types::ACCESS_STATE, // abi-specs/nt/ntoskrnl/ob.abi:96
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/ob.abi:96
        object_type: crate::types::POBJECT_TYPE, // abi-specs/nt/ntoskrnl/ob.abi:96
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ob.abi:96
        handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/ob.abi:96
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ObQueryNameString( // abi-specs/nt/ntoskrnl/ob.abi:117
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:117
        object_name_info: *mut crate::types::OBJECT_NAME_INFORMATION, // abi-specs/nt/ntoskrnl/ob.abi:117
        length: u32, // abi-specs/nt/ntoskrnl/ob.abi:117
        return_length: *mut u32, // abi-specs/nt/ntoskrnl/ob.abi:117
    ) -> crate::types::NTSTATUS;
    /// Gives the object behind a handle, with a reference.
    unsafe fn ObReferenceObjectByHandle( // abi-specs/nt/ntoskrnl/ob.abi:126
        handle: crate::types::HANDLE, // abi-specs/nt/ntoskrnl/ob.abi:126
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/ob.abi:126
        object_type: crate::types::POBJECT_TYPE, // abi-specs/nt/ntoskrnl/ob.abi:126
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ob.abi:126
        object: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:126
        handle_information: *mut crate::types::OBJECT_HANDLE_INFORMATION, // abi-specs/nt/ntoskrnl/ob.abi:126
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ObReferenceObjectByName( // abi-specs/nt/ntoskrnl/ob.abi:145
        object_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/ob.abi:145
        attributes: u32, // abi-specs/nt/ntoskrnl/ob.abi:145
        passed_access_state: *mut crate::types::ACCESS_STATE, // abi-specs/nt/ntoskrnl/ob.abi:145
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/ob.abi:145
        object_type: crate::types::POBJECT_TYPE, // abi-specs/nt/ntoskrnl/ob.abi:145
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ob.abi:145
        parse_context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:145
        object: *mut *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:145
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ObReferenceObjectByPointer( // abi-specs/nt/ntoskrnl/ob.abi:156
        object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:156
        desired_access: crate::types::ACCESS_MASK, // abi-specs/nt/ntoskrnl/ob.abi:156
        object_type: crate::types::POBJECT_TYPE, // abi-specs/nt/ntoskrnl/ob.abi:156
        access_mode: crate::types::KPROCESSOR_MODE, // abi-specs/nt/ntoskrnl/ob.abi:156
    ) -> crate::types::NTSTATUS;
    /// 
    unsafe fn ObReleaseObjectSecurity( // abi-specs/nt/ntoskrnl/ob.abi:173
        security_descriptor: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/ob.abi:173
        memory_allocated: crate::types::BOOLEAN, // abi-specs/nt/ntoskrnl/ob.abi:173
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/ob.abi";
    pub static ObAssignSecurity: Function = Function { id: 2272, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 7, library: "ntoskrnl.exe", name: "ObAssignSecurity" };
    pub static ObCheckCreateObjectAccess: Function = Function { id: 2273, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 8, library: "ntoskrnl.exe", name: "ObCheckCreateObjectAccess" };
    pub static ObCheckObjectAccess: Function = Function { id: 2274, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "ObCheckObjectAccess" };
    pub static ObCloseHandle: Function = Function { id: 2275, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 24, library: "ntoskrnl.exe", name: "ObCloseHandle" };
    pub static ObCreateObject: Function = Function { id: 2276, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 25, library: "ntoskrnl.exe", name: "ObCreateObject" };
    pub static ObCreateObjectType: Function = Function { id: 2277, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 36, library: "ntoskrnl.exe", name: "ObCreateObjectType" };
    pub static ObDeleteCapturedInsertInfo: Function = Function { id: 2278, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 42, library: "ntoskrnl.exe", name: "ObDeleteCapturedInsertInfo" };
    pub static ObDereferenceObject: Function = Function { id: 2279, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 44, library: "ntoskrnl.exe", name: "ObDereferenceObject" };
    pub static ObDereferenceObjectDeferDelete: Function = Function { id: 2280, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 46, library: "ntoskrnl.exe", name: "ObDereferenceObjectDeferDelete" };
    pub static ObDereferenceObjectDeferDeleteWithTag: Function = Function { id: 2281, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 48, library: "ntoskrnl.exe", name: "ObDereferenceObjectDeferDeleteWithTag" };
    pub static ObDereferenceSecurityDescriptor: Function = Function { id: 2282, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 49, library: "ntoskrnl.exe", name: "ObDereferenceSecurityDescriptor" };
    pub static ObfDereferenceObject: Function = Function { id: 2310, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 52, library: "ntoskrnl.exe", name: "ObfDereferenceObject" };
    pub static ObFindHandleForObject: Function = Function { id: 2283, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 53, library: "ntoskrnl.exe", name: "ObFindHandleForObject" };
    pub static ObfReferenceObject: Function = Function { id: 2311, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 62, library: "ntoskrnl.exe", name: "ObfReferenceObject" };
    pub static ObGetFilterVersion: Function = Function { id: 2284, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 64, library: "ntoskrnl.exe", name: "ObGetFilterVersion" };
    pub static ObGetObjectSecurity: Function = Function { id: 2285, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[Check { arg: 1, parameter: "security_descriptor", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 2, parameter: "memory_allocated", rule: Rule::Memory { shape: Shape::Fixed(1), optional: false } }], file: FILE, line: 66, library: "ntoskrnl.exe", name: "ObGetObjectSecurity" };
    pub static ObGetObjectType: Function = Function { id: 2286, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 71, library: "ntoskrnl.exe", name: "ObGetObjectType" };
    pub static ObInsertObject: Function = Function { id: 2287, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 72, library: "ntoskrnl.exe", name: "ObInsertObject" };
    pub static ObIsDosDeviceLocallyMapped: Function = Function { id: 2288, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 80, library: "ntoskrnl.exe", name: "ObIsDosDeviceLocallyMapped" };
    pub static ObIsKernelHandle: Function = Function { id: 2289, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 82, library: "ntoskrnl.exe", name: "ObIsKernelHandle" };
    pub static ObLogSecurityDescriptor: Function = Function { id: 2290, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 83, library: "ntoskrnl.exe", name: "ObLogSecurityDescriptor" };
    pub static ObMakeTemporaryObject: Function = Function { id: 2291, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 84, library: "ntoskrnl.exe", name: "ObMakeTemporaryObject" };
    pub static ObOpenObjectByName: Function = Function { id: 2292, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "object_attributes", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 6, parameter: "handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 86, library: "ntoskrnl.exe", name: "ObOpenObjectByName" };
    pub static ObOpenObjectByPointer: Function = Function { id: 2293, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 2, parameter: "passed_access_state", rule: Rule::Memory { shape: Shape::Fixed(116), optional: true } }, Check { arg: 6, parameter: "handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 96, library: "ntoskrnl.exe", name: "ObOpenObjectByPointer" };
    pub static ObOpenObjectByPointerWithTag: Function = Function { id: 2294, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 106, library: "ntoskrnl.exe", name: "ObOpenObjectByPointerWithTag" };
    pub static ObQueryNameInfo: Function = Function { id: 2295, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 116, library: "ntoskrnl.exe", name: "ObQueryNameInfo" };
    pub static ObQueryNameString: Function = Function { id: 2296, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 1, parameter: "object_name_info", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }, Check { arg: 3, parameter: "return_length", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 117, library: "ntoskrnl.exe", name: "ObQueryNameString" };
    pub static ObQueryObjectAuditingByHandle: Function = Function { id: 2297, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], checks: &[], file: FILE, line: 123, library: "ntoskrnl.exe", name: "ObQueryObjectAuditingByHandle" };
    pub static ObReferenceObjectByHandle: Function = Function { id: 2298, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 4, parameter: "object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }, Check { arg: 5, parameter: "handle_information", rule: Rule::Memory { shape: Shape::Fixed(8), optional: true } }], file: FILE, line: 126, library: "ntoskrnl.exe", name: "ObReferenceObjectByHandle" };
    pub static ObReferenceObjectByHandleWithTag: Function = Function { id: 2299, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 135, library: "ntoskrnl.exe", name: "ObReferenceObjectByHandleWithTag" };
    pub static ObReferenceObjectByName: Function = Function { id: 2300, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "object_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 2, parameter: "passed_access_state", rule: Rule::Memory { shape: Shape::Fixed(116), optional: true } }, Check { arg: 7, parameter: "object", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 145, library: "ntoskrnl.exe", name: "ObReferenceObjectByName" };
    pub static ObReferenceObjectByPointer: Function = Function { id: 2301, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 156, library: "ntoskrnl.exe", name: "ObReferenceObjectByPointer" };
    pub static ObReferenceObjectByPointerWithTag: Function = Function { id: 2302, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 163, library: "ntoskrnl.exe", name: "ObReferenceObjectByPointerWithTag" };
    pub static ObReferenceSecurityDescriptor: Function = Function { id: 2303, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 170, library: "ntoskrnl.exe", name: "ObReferenceSecurityDescriptor" };
    pub static ObRegisterCallbacks: Function = Function { id: 2304, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 172, library: "ntoskrnl.exe", name: "ObRegisterCallbacks" };
    pub static ObReleaseObjectSecurity: Function = Function { id: 2305, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 173, library: "ntoskrnl.exe", name: "ObReleaseObjectSecurity" };
    pub static ObSetHandleAttributes: Function = Function { id: 2306, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 174, library: "ntoskrnl.exe", name: "ObSetHandleAttributes" };
    pub static ObSetSecurityDescriptorInfo: Function = Function { id: 2307, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: true, after: false, shape: Shape::Fixed(4) }, Capture { arg: 3, before: true, after: true, shape: Shape::Fixed(4) }], checks: &[], file: FILE, line: 175, library: "ntoskrnl.exe", name: "ObSetSecurityDescriptorInfo" };
    pub static ObSetSecurityObjectByPointer: Function = Function { id: 2308, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 183, library: "ntoskrnl.exe", name: "ObSetSecurityObjectByPointer" };
    pub static ObUnRegisterCallbacks: Function = Function { id: 2309, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 189, library: "ntoskrnl.exe", name: "ObUnRegisterCallbacks" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/ob.abi:24
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObCloseHandle<P: Ob>(handle: crate::types::HANDLE, previous_mode: crate::types::KPROCESSOR_MODE) -> crate::types::NTSTATUS {
        unsafe { P::ObCloseHandle(handle, previous_mode) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:44
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObDereferenceObject<P: Ob>(object: *mut core::ffi::c_void) {
        unsafe { P::ObDereferenceObject(object) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:52
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ObfDereferenceObject<P: Ob>(object: *mut core::ffi::c_void) -> i32 {
        unsafe { P::ObfDereferenceObject(object) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:62
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "fastcall" fn ObfReferenceObject<P: Ob>(object: *mut core::ffi::c_void) -> i32 {
        unsafe { P::ObfReferenceObject(object) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:66
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObGetObjectSecurity<P: Ob>(object: *mut core::ffi::c_void, security_descriptor: *mut *mut core::ffi::c_void, memory_allocated: *mut crate::types::BOOLEAN) -> crate::types::NTSTATUS {
        unsafe { P::ObGetObjectSecurity(object, security_descriptor, memory_allocated) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:84
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObMakeTemporaryObject<P: Ob>(object: *mut core::ffi::c_void) {
        unsafe { P::ObMakeTemporaryObject(object) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:86
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObOpenObjectByName<P: Ob>(object_attributes: *mut crate::types::OBJECT_ATTRIBUTES, object_type: *mut core::ffi::c_void, access_mode: crate::types::KPROCESSOR_MODE, access_state: *mut core::ffi::c_void, desired_access: crate::types::ACCESS_MASK, parse_context: *mut core::ffi::c_void, handle: *mut crate::types::HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::ObOpenObjectByName(object_attributes, object_type, access_mode, access_state, desired_access, parse_context, handle) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:96
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObOpenObjectByPointer<P: Ob>(object: *mut core::ffi::c_void, handle_attributes: u32, passed_access_state: *mut crate::types::ACCESS_STATE, desired_access: crate::types::ACCESS_MASK, object_type: crate::types::POBJECT_TYPE, access_mode: crate::types::KPROCESSOR_MODE, handle: *mut crate::types::HANDLE) -> crate::types::NTSTATUS {
        unsafe { P::ObOpenObjectByPointer(object, handle_attributes, passed_access_state, desired_access, object_type, access_mode, handle) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:117
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObQueryNameString<P: Ob>(object: *mut core::ffi::c_void, object_name_info: *mut crate::types::OBJECT_NAME_INFORMATION, length: u32, return_length: *mut u32) -> crate::types::NTSTATUS {
        unsafe { P::ObQueryNameString(object, object_name_info, length, return_length) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:126
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObReferenceObjectByHandle<P: Ob>(handle: crate::types::HANDLE, desired_access: crate::types::ACCESS_MASK, object_type: crate::types::POBJECT_TYPE, access_mode: crate::types::KPROCESSOR_MODE, object: *mut *mut core::ffi::c_void, handle_information: *mut crate::types::OBJECT_HANDLE_INFORMATION) -> crate::types::NTSTATUS {
        unsafe { P::ObReferenceObjectByHandle(handle, desired_access, object_type, access_mode, object, handle_information) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:145
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObReferenceObjectByName<P: Ob>(object_name: *mut crate::types::UNICODE_STRING, attributes: u32, passed_access_state: *mut crate::types::ACCESS_STATE, desired_access: crate::types::ACCESS_MASK, object_type: crate::types::POBJECT_TYPE, access_mode: crate::types::KPROCESSOR_MODE, parse_context: *mut core::ffi::c_void, object: *mut *mut core::ffi::c_void) -> crate::types::NTSTATUS {
        unsafe { P::ObReferenceObjectByName(object_name, attributes, passed_access_state, desired_access, object_type, access_mode, parse_context, object) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:156
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObReferenceObjectByPointer<P: Ob>(object: *mut core::ffi::c_void, desired_access: crate::types::ACCESS_MASK, object_type: crate::types::POBJECT_TYPE, access_mode: crate::types::KPROCESSOR_MODE) -> crate::types::NTSTATUS {
        unsafe { P::ObReferenceObjectByPointer(object, desired_access, object_type, access_mode) }
    }
    /// abi-specs/nt/ntoskrnl/ob.abi:173
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn ObReleaseObjectSecurity<P: Ob>(security_descriptor: *mut core::ffi::c_void, memory_allocated: crate::types::BOOLEAN) {
        unsafe { P::ObReleaseObjectSecurity(security_descriptor, memory_allocated) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObAssignSecurity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObAssignSecurity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObCheckCreateObjectAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObCheckCreateObjectAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObCheckObjectAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObCheckObjectAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObCloseHandle<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObCloseHandle, direct = sym direct::ObCloseHandle::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObCreateObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObCreateObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObCreateObjectType() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObCreateObjectType, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObDeleteCapturedInsertInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObDeleteCapturedInsertInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObDereferenceObject<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObDereferenceObject, direct = sym direct::ObDereferenceObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObDereferenceObjectDeferDelete() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObDereferenceObjectDeferDelete, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObDereferenceObjectDeferDeleteWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObDereferenceObjectDeferDeleteWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObDereferenceSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObDereferenceSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObfDereferenceObject<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObfDereferenceObject, direct = sym direct::ObfDereferenceObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObFindHandleForObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObFindHandleForObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObfReferenceObject<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObfReferenceObject, direct = sym direct::ObfReferenceObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObGetFilterVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObGetFilterVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObGetObjectSecurity<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObGetObjectSecurity, direct = sym direct::ObGetObjectSecurity::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObGetObjectType() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObGetObjectType, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObInsertObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObInsertObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObIsDosDeviceLocallyMapped() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObIsDosDeviceLocallyMapped, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObIsKernelHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObIsKernelHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObLogSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObLogSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObMakeTemporaryObject<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObMakeTemporaryObject, direct = sym direct::ObMakeTemporaryObject::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObOpenObjectByName<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObOpenObjectByName, direct = sym direct::ObOpenObjectByName::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObOpenObjectByPointer<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObOpenObjectByPointer, direct = sym direct::ObOpenObjectByPointer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObOpenObjectByPointerWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObOpenObjectByPointerWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObQueryNameInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObQueryNameInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObQueryNameString<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObQueryNameString, direct = sym direct::ObQueryNameString::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObQueryObjectAuditingByHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObQueryObjectAuditingByHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByHandle<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObReferenceObjectByHandle, direct = sym direct::ObReferenceObjectByHandle::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByHandleWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObReferenceObjectByHandleWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByName<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObReferenceObjectByName, direct = sym direct::ObReferenceObjectByName::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByPointer<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObReferenceObjectByPointer, direct = sym direct::ObReferenceObjectByPointer::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByPointerWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObReferenceObjectByPointerWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceSecurityDescriptor() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObReferenceSecurityDescriptor, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObRegisterCallbacks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObRegisterCallbacks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReleaseObjectSecurity<P: Ob>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::ObReleaseObjectSecurity, direct = sym direct::ObReleaseObjectSecurity::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObSetHandleAttributes() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObSetHandleAttributes, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObSetSecurityDescriptorInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObSetSecurityDescriptorInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObSetSecurityObjectByPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObSetSecurityObjectByPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObUnRegisterCallbacks() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObUnRegisterCallbacks, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
}

