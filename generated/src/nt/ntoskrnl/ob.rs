// Written by `janus gen` from abi-specs/nt/ntoskrnl/ob.abi. Do not edit: change the spec and run `./x gen`.
//! Object manager.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Function, Shape, VarArgs};

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    pub static ObAssignSecurity: Function = Function { id: 2262, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObAssignSecurity" };
    pub static ObCheckCreateObjectAccess: Function = Function { id: 2263, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObCheckCreateObjectAccess" };
    pub static ObCheckObjectAccess: Function = Function { id: 2264, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObCheckObjectAccess" };
    pub static ObCloseHandle: Function = Function { id: 2265, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObCloseHandle" };
    pub static ObCreateObject: Function = Function { id: 2266, stack: 9, pop: 36, registers: 0, args: 9, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 8, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObCreateObject" };
    pub static ObCreateObjectType: Function = Function { id: 2267, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObCreateObjectType" };
    pub static ObDeleteCapturedInsertInfo: Function = Function { id: 2268, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObDeleteCapturedInsertInfo" };
    pub static ObDereferenceObject: Function = Function { id: 2269, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ObDereferenceObject" };
    pub static ObDereferenceObjectDeferDelete: Function = Function { id: 2270, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObDereferenceObjectDeferDelete" };
    pub static ObDereferenceObjectDeferDeleteWithTag: Function = Function { id: 2271, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObDereferenceObjectDeferDeleteWithTag" };
    pub static ObDereferenceSecurityDescriptor: Function = Function { id: 2272, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObDereferenceSecurityDescriptor" };
    pub static ObfDereferenceObject: Function = Function { id: 2300, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ObfDereferenceObject" };
    pub static ObFindHandleForObject: Function = Function { id: 2273, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObFindHandleForObject" };
    pub static ObfReferenceObject: Function = Function { id: 2301, stack: 0, pop: 0, registers: 1, args: 1, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ObfReferenceObject" };
    pub static ObGetFilterVersion: Function = Function { id: 2274, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObGetFilterVersion" };
    pub static ObGetObjectSecurity: Function = Function { id: 2275, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 2, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "ObGetObjectSecurity" };
    pub static ObGetObjectType: Function = Function { id: 2276, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObGetObjectType" };
    pub static ObInsertObject: Function = Function { id: 2277, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }, Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObInsertObject" };
    pub static ObIsDosDeviceLocallyMapped: Function = Function { id: 2278, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObIsDosDeviceLocallyMapped" };
    pub static ObIsKernelHandle: Function = Function { id: 2279, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObIsKernelHandle" };
    pub static ObLogSecurityDescriptor: Function = Function { id: 2280, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObLogSecurityDescriptor" };
    pub static ObMakeTemporaryObject: Function = Function { id: 2281, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObMakeTemporaryObject" };
    pub static ObOpenObjectByName: Function = Function { id: 2282, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObOpenObjectByName" };
    pub static ObOpenObjectByPointer: Function = Function { id: 2283, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 6, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObOpenObjectByPointer" };
    pub static ObOpenObjectByPointerWithTag: Function = Function { id: 2284, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObOpenObjectByPointerWithTag" };
    pub static ObQueryNameInfo: Function = Function { id: 2285, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObQueryNameInfo" };
    pub static ObQueryNameString: Function = Function { id: 2286, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 3, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObQueryNameString" };
    pub static ObQueryObjectAuditingByHandle: Function = Function { id: 2287, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(1) }], library: "ntoskrnl.exe", name: "ObQueryObjectAuditingByHandle" };
    pub static ObReferenceObjectByHandle: Function = Function { id: 2288, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 4, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObReferenceObjectByHandle" };
    pub static ObReferenceObjectByHandleWithTag: Function = Function { id: 2289, stack: 7, pop: 28, registers: 0, args: 7, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 5, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObReferenceObjectByHandleWithTag" };
    pub static ObReferenceObjectByName: Function = Function { id: 2290, stack: 8, pop: 32, registers: 0, args: 8, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 7, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObReferenceObjectByName" };
    pub static ObReferenceObjectByPointer: Function = Function { id: 2291, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], library: "ntoskrnl.exe", name: "ObReferenceObjectByPointer" };
    pub static ObReferenceObjectByPointerWithTag: Function = Function { id: 2292, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObReferenceObjectByPointerWithTag" };
    pub static ObReferenceSecurityDescriptor: Function = Function { id: 2293, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObReferenceSecurityDescriptor" };
    pub static ObRegisterCallbacks: Function = Function { id: 2294, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], library: "ntoskrnl.exe", name: "ObRegisterCallbacks" };
    pub static ObReleaseObjectSecurity: Function = Function { id: 2295, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObReleaseObjectSecurity" };
    pub static ObSetHandleAttributes: Function = Function { id: 2296, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObSetHandleAttributes" };
    pub static ObSetSecurityDescriptorInfo: Function = Function { id: 2297, stack: 6, pop: 24, registers: 0, args: 6, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObSetSecurityDescriptorInfo" };
    pub static ObSetSecurityObjectByPointer: Function = Function { id: 2298, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObSetSecurityObjectByPointer" };
    pub static ObUnRegisterCallbacks: Function = Function { id: 2299, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], library: "ntoskrnl.exe", name: "ObUnRegisterCallbacks" };
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
    pub unsafe extern "C" fn ObAssignSecurity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObAssignSecurity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObCheckCreateObjectAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObCheckCreateObjectAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObCheckObjectAccess() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObCheckObjectAccess, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObCloseHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObCloseHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn ObDereferenceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObDereferenceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn ObfDereferenceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObfDereferenceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObFindHandleForObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObFindHandleForObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObfReferenceObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObfReferenceObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObGetFilterVersion() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObGetFilterVersion, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObGetObjectSecurity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObGetObjectSecurity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn ObMakeTemporaryObject() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObMakeTemporaryObject, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObOpenObjectByName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObOpenObjectByName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObOpenObjectByPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObOpenObjectByPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObOpenObjectByPointerWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObOpenObjectByPointerWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObQueryNameInfo() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObQueryNameInfo, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObQueryNameString() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObQueryNameString, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObQueryObjectAuditingByHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObQueryObjectAuditingByHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByHandle() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObReferenceObjectByHandle, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByHandleWithTag() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObReferenceObjectByHandleWithTag, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByName() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObReferenceObjectByName, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObReferenceObjectByPointer() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObReferenceObjectByPointer, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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
    pub unsafe extern "C" fn ObReleaseObjectSecurity() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::ObReleaseObjectSecurity, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
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

