// Written by `janus gen` from abi-specs/vxd/vmm.abi. Do not edit: change the spec and run `./x gen`.
//! Virtual machine manager: memory, threads, events, time-outs, faults, profile strings, the registry, lists, traps.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of VMM.
pub const ID: u16 = 0x0001;

/// Results of `Get_VMM_Version`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_VMM_VersionResults {
    /// In `ah`.
    pub major: u8,
    /// In `al`.
    pub minor: u8,
    /// In `ecx`.
    pub debug: u32,
}
/// Results of `Allocate_V86_Call_Back`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allocate_V86_Call_BackResults {
    /// In `eax`.
    pub address: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Allocate_PM_Call_Back`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allocate_PM_Call_BackResults {
    /// In `eax`.
    pub address: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Map_Lin_To_VM_Addr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Map_Lin_To_VM_AddrResults {
    /// In `cx`.
    pub segment: u16,
    /// In `edx`.
    pub offset: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Create_Semaphore`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Create_SemaphoreResults {
    /// In `eax`.
    pub semaphore: crate::types::HSEMAPHORE,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Get_Crit_Section_Status`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Crit_Section_StatusResults {
    /// In `ebx`.
    pub owner: u32,
    /// In `ecx`.
    pub claims: u32,
    /// In `cf`.
    pub boosted: bool,
}
/// Results of `Nuke_VM`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nuke_VMResults {
    /// In `ecx`.
    pub undefined_ecx: u32,
    /// In `edx`.
    pub undefined_edx: u32,
}
/// Results of `Get_Time_Slice_Priority`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Time_Slice_PriorityResults {
    /// In `eax`.
    pub traits: crate::types::VM_STATUS,
    /// In `ecx`.
    pub foreground: u32,
    /// In `edx`.
    pub background: u32,
    /// In `esi`.
    pub share: u32,
}
/// Results of `Get_Time_Slice_Info`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Time_Slice_InfoResults {
    /// In `eax`.
    pub scheduled: u32,
    /// In `ebx`.
    pub current: u32,
    /// In `ecx`.
    pub idle: u32,
}
/// Results of `Get_V86_Int_Vector`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_V86_Int_VectorResults {
    /// In `cx`.
    pub segment: u16,
    /// In `edx`.
    pub offset: u32,
}
/// Results of `Get_PM_Int_Vector`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_PM_Int_VectorResults {
    /// In `cx`.
    pub segment: u16,
    /// In `edx`.
    pub offset: u32,
}
/// Results of `_PageAllocate`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _PageAllocateResults {
    /// In `eax`.
    pub handle: u32,
    /// In `edx`.
    pub address: u32,
}
/// Results of `_PageReAllocate`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _PageReAllocateResults {
    /// In `eax`.
    pub handle: u32,
    /// In `edx`.
    pub address: u32,
}
/// Results of `_PageGetSizeAddr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _PageGetSizeAddrResults {
    /// In `eax`.
    pub pages: u32,
    /// In `edx`.
    pub address: u32,
}
/// Results of `_PageGetAllocInfo`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _PageGetAllocInfoResults {
    /// In `eax`.
    pub free: u32,
    /// In `edx`.
    pub lockable: u32,
}
/// Results of `_GetFreePageCount`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _GetFreePageCountResults {
    /// In `eax`.
    pub free: u32,
    /// In `edx`.
    pub lockable: u32,
}
/// Results of `_GetVMPgCount`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _GetVMPgCountResults {
    /// In `eax`.
    pub total: u32,
    /// In `edx`.
    pub unmapped: u32,
}
/// Results of `_LinMapIntoV86`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _LinMapIntoV86Results {
    /// In `eax`.
    pub address: u32,
    /// In `edx`.
    pub undefined_edx: u32,
}
/// Results of `_Allocate_GDT_Selector`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _Allocate_GDT_SelectorResults {
    /// In `eax`.
    pub selector: u32,
    /// In `edx`.
    pub table: u32,
}
/// Results of `_Allocate_LDT_Selector`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _Allocate_LDT_SelectorResults {
    /// In `eax`.
    pub selector: u32,
    /// In `edx`.
    pub table: u32,
}
/// Results of `_BuildDescriptorDWORDs`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _BuildDescriptorDWORDsResults {
    /// In `eax`.
    pub low: u32,
    /// In `edx`.
    pub high: u32,
}
/// Results of `_GetDescriptor`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _GetDescriptorResults {
    /// In `eax`.
    pub low: u32,
    /// In `edx`.
    pub high: u32,
}
/// Results of `Get_Fault_Hook_Addrs`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Fault_Hook_AddrsResults {
    /// In `edx`.
    pub v86_handler: u32,
    /// In `esi`.
    pub pm_handler: u32,
    /// In `edi`.
    pub vmm_handler: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Hook_V86_Fault`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hook_V86_FaultResults {
    /// In `esi`.
    pub previous: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Hook_PM_Fault`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hook_PM_FaultResults {
    /// In `esi`.
    pub previous: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Hook_VMM_Fault`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hook_VMM_FaultResults {
    /// In `esi`.
    pub previous: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Exec_VxD_Int`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exec_VxD_IntResults {
    /// In `eax`.
    pub eax: u32,
    /// In `ebx`.
    pub ebx: u32,
    /// In `ecx`.
    pub ecx: u32,
    /// In `edx`.
    pub edx: u32,
    /// In `esi`.
    pub esi: u32,
    /// In `edi`.
    pub edi: u32,
    /// In `ebp`.
    pub ebp: u32,
    /// In `cf`.
    pub carry: bool,
    /// In `zf`.
    pub zero: bool,
}
/// Results of `Hook_Device_Service`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hook_Device_ServiceResults {
    /// In `esi`.
    pub previous: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Hook_Device_V86_API`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hook_Device_V86_APIResults {
    /// In `esi`.
    pub previous: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Hook_Device_PM_API`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hook_Device_PM_APIResults {
    /// In `esi`.
    pub previous: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `System_Control`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct System_ControlResults {
    /// In `eax`.
    pub result: u32,
    /// In `ebx`.
    pub created: u32,
    /// In `ecx`.
    pub undefined_ecx: u32,
    /// In `edx`.
    pub undefined_edx: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `edi`.
    pub thread: crate::types::HTHREAD,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Install_Mult_IO_Handlers`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Install_Mult_IO_HandlersResults {
    /// In `edx`.
    pub bad_port: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `List_Create`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List_CreateResults {
    /// In `esi`.
    pub list: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `List_Allocate`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List_AllocateResults {
    /// In `eax`.
    pub node: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `List_Get_First`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List_Get_FirstResults {
    /// In `eax`.
    pub node: u32,
    /// In `zf`.
    pub empty: bool,
}
/// Results of `List_Get_Next`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List_Get_NextResults {
    /// In `eax`.
    pub next: u32,
    /// In `zf`.
    pub end: bool,
}
/// Results of `List_Remove_First`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List_Remove_FirstResults {
    /// In `eax`.
    pub node: u32,
    /// In `zf`.
    pub empty: bool,
}
/// Results of `Get_Profile_Decimal_Int`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Profile_Decimal_IntResults {
    /// In `eax`.
    pub value: u32,
    /// In `cf`.
    pub missing: bool,
    /// In `zf`.
    pub empty: bool,
}
/// Results of `Convert_Decimal_String`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Convert_Decimal_StringResults {
    /// In `eax`.
    pub value: u32,
    /// In `edx`.
    pub end: u32,
}
/// Results of `Get_Profile_Fixed_Point`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Profile_Fixed_PointResults {
    /// In `eax`.
    pub value: u32,
    /// In `cf`.
    pub missing: bool,
    /// In `zf`.
    pub empty: bool,
}
/// Results of `Convert_Fixed_Point_String`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Convert_Fixed_Point_StringResults {
    /// In `eax`.
    pub value: u32,
    /// In `edx`.
    pub end: u32,
}
/// Results of `Get_Profile_Hex_Int`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Profile_Hex_IntResults {
    /// In `eax`.
    pub value: u32,
    /// In `cf`.
    pub missing: bool,
    /// In `zf`.
    pub empty: bool,
}
/// Results of `Convert_Hex_String`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Convert_Hex_StringResults {
    /// In `eax`.
    pub value: u32,
    /// In `edx`.
    pub end: u32,
}
/// Results of `Get_Profile_Boolean`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Profile_BooleanResults {
    /// In `eax`.
    pub value: u32,
    /// In `cf`.
    pub missing: bool,
    /// In `zf`.
    pub empty: bool,
}
/// Results of `Convert_Boolean_String`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Convert_Boolean_StringResults {
    /// In `eax`.
    pub value: u32,
    /// In `cf`.
    pub invalid: bool,
}
/// Results of `Get_Profile_String`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Profile_StringResults {
    /// In `edx`.
    pub value: u32,
    /// In `cf`.
    pub missing: bool,
}
/// Results of `Get_Next_Profile_String`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Next_Profile_StringResults {
    /// In `edx`.
    pub next: u32,
    /// In `cf`.
    pub end: bool,
}
/// Results of `Get_Environment_String`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Environment_StringResults {
    /// In `edx`.
    pub value: u32,
    /// In `cf`.
    pub missing: bool,
}
/// Results of `Get_Exec_Path`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Exec_PathResults {
    /// In `edx`.
    pub path: u32,
    /// In `ecx`.
    pub length: u32,
}
/// Results of `OpenFile`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenFileResults {
    /// In `eax`.
    pub handle: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `GetDOSVectors`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GetDOSVectorsResults {
    /// In `eax`.
    pub int23: u32,
    /// In `edx`.
    pub int24: u32,
}
/// Results of `Get_Machine_Info`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Machine_InfoResults {
    /// In `eax`.
    pub dos_version: u32,
    /// In `ebx`.
    pub machine: u32,
    /// In `ecx`.
    pub parameters: u32,
    /// In `edx`.
    pub equipment: u32,
}
/// Results of `GetSet_HMA_Info`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GetSet_HMA_InfoResults {
    /// In `eax`.
    pub no_global_user: u32,
    /// In `ecx`.
    pub xms: u32,
    /// In `edx`.
    pub a20_count: u32,
}
/// Results of `In_Debug_Chr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct In_Debug_ChrResults {
    /// In `al`.
    pub character: u8,
    /// In `zf`.
    pub none: bool,
}
/// Results of `Get_Next_Arena`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Next_ArenaResults {
    /// In `eax`.
    pub data: u32,
    /// In `ecx`.
    pub traits: u32,
    /// In `edx`.
    pub memory: u32,
}
/// Results of `Get_Name_Of_Ugly_TSR`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Name_Of_Ugly_TSRResults {
    /// In `eax`.
    pub name: u32,
    /// In `ebx`.
    pub name_end: u32,
    /// In `zf`.
    pub none: bool,
}
/// Results of `Set_Physical_HMA_Alias`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Set_Physical_HMA_AliasResults {
    /// In `eax`.
    pub undefined_eax: u32,
    /// In `ecx`.
    pub undefined_ecx: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `edi`.
    pub undefined_edi: u32,
}
/// Results of `GetSetDetailedVMError`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GetSetDetailedVMErrorResults {
    /// In `eax`.
    pub error: u32,
    /// In `edx`.
    pub reference: u32,
    /// In `zf`.
    pub none: bool,
}
/// Results of `Is_Debug_Chr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Is_Debug_ChrResults {
    /// In `al`.
    pub character: u8,
    /// In `zf`.
    pub none: bool,
}
/// Results of `Get_Mono_Cur_Pos`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Mono_Cur_PosResults {
    /// In `dl`.
    pub column: u8,
    /// In `dh`.
    pub row: u8,
}
/// Results of `Get_Mono_Chr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Mono_ChrResults {
    /// In `al`.
    pub character: u8,
    /// In `ah`.
    pub attribute: u8,
}
/// Results of `Locate_Byte_In_ROM`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locate_Byte_In_ROMResults {
    /// In `eax`.
    pub address: u32,
    /// In `cf`.
    pub missing: bool,
}
/// Results of `Set_Delete_On_Exit_File`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Set_Delete_On_Exit_FileResults {
    /// In `eax`.
    pub undefined_eax: u32,
    /// In `ecx`.
    pub undefined_ecx: u32,
    /// In `edx`.
    pub undefined_edx: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `edi`.
    pub undefined_edi: u32,
    /// In `cf`.
    pub failed: bool,
}
/// Results of `Get_Crit_Status_No_Block`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Get_Crit_Status_No_BlockResults {
    /// In `ebx`.
    pub owner: u32,
    /// In `ecx`.
    pub claims: u32,
    /// In `cf`.
    pub boosted: bool,
}
/// Results of `_ExecVxDIntMustComplete`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct _ExecVxDIntMustCompleteResults {
    /// In `eax`.
    pub eax: u32,
    /// In `ebx`.
    pub ebx: u32,
    /// In `ecx`.
    pub ecx: u32,
    /// In `edx`.
    pub edx: u32,
    /// In `esi`.
    pub esi: u32,
    /// In `edi`.
    pub edi: u32,
    /// In `ebp`.
    pub ebp: u32,
    /// In `cf`.
    pub carry: bool,
    /// In `zf`.
    pub zero: bool,
}
/// Results of `Directed_Sys_Control`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Directed_Sys_ControlResults {
    /// In `eax`.
    pub result: u32,
    /// In `ebx`.
    pub undefined_ebx: u32,
    /// In `ecx`.
    pub undefined_ecx: u32,
    /// In `edx`.
    pub undefined_edx: u32,
    /// In `esi`.
    pub undefined_esi: u32,
    /// In `edi`.
    pub undefined_edi: u32,
    /// In `cf`.
    pub failed: bool,
}
/// VMM as a provider serves it; what it does not override is reported as not served.
pub trait Vmm: Provider {
    unsafe fn Get_VMM_Version() -> crate::vxd::vmm::Get_VMM_VersionResults { Self::unserved("VMM", 0x0000, "Get_VMM_Version") } // abi-specs/vxd/vmm.abi:8
    unsafe fn Get_Cur_VM_Handle() -> crate::types::HVM { Self::unserved("VMM", 0x0001, "Get_Cur_VM_Handle") } // abi-specs/vxd/vmm.abi:9
    unsafe fn Test_Cur_VM_Handle(vm: crate::types::HVM) -> bool { Self::unserved("VMM", 0x0002, "Test_Cur_VM_Handle") } // abi-specs/vxd/vmm.abi:10
    unsafe fn Get_Sys_VM_Handle() -> crate::types::HVM { Self::unserved("VMM", 0x0003, "Get_Sys_VM_Handle") } // abi-specs/vxd/vmm.abi:11
    unsafe fn Test_Sys_VM_Handle(vm: crate::types::HVM) -> bool { Self::unserved("VMM", 0x0004, "Test_Sys_VM_Handle") } // abi-specs/vxd/vmm.abi:12
    unsafe fn Validate_VM_Handle(vm: crate::types::HVM) -> bool { Self::unserved("VMM", 0x0005, "Validate_VM_Handle") } // abi-specs/vxd/vmm.abi:13
    unsafe fn Get_VMM_Reenter_Count() -> u32 { Self::unserved("VMM", 0x0006, "Get_VMM_Reenter_Count") } // abi-specs/vxd/vmm.abi:14
    unsafe fn Begin_Reentrant_Execution() -> u32 { Self::unserved("VMM", 0x0007, "Begin_Reentrant_Execution") } // abi-specs/vxd/vmm.abi:15
    unsafe fn End_Reentrant_Execution(count: u32) -> () { Self::unserved("VMM", 0x0008, "End_Reentrant_Execution") } // abi-specs/vxd/vmm.abi:16
    unsafe fn Install_V86_Break_Point(address: u32, reference: u32, callback: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x0009, "Install_V86_Break_Point") } // abi-specs/vxd/vmm.abi:17
    unsafe fn Remove_V86_Break_Point(address: u32) -> bool { Self::unserved("VMM", 0x000a, "Remove_V86_Break_Point") } // abi-specs/vxd/vmm.abi:20
    unsafe fn Allocate_V86_Call_Back(reference: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vmm::Allocate_V86_Call_BackResults { Self::unserved("VMM", 0x000b, "Allocate_V86_Call_Back") } // abi-specs/vxd/vmm.abi:21
    unsafe fn Allocate_PM_Call_Back(reference: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vmm::Allocate_PM_Call_BackResults { Self::unserved("VMM", 0x000c, "Allocate_PM_Call_Back") } // abi-specs/vxd/vmm.abi:24
    unsafe fn Call_When_VM_Returns(timeout: u32, reference: u32, callback: *mut core::ffi::c_void) -> () { Self::unserved("VMM", 0x000d, "Call_When_VM_Returns") } // abi-specs/vxd/vmm.abi:27
    unsafe fn Schedule_Global_Event(callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT { Self::unserved("VMM", 0x000e, "Schedule_Global_Event") } // abi-specs/vxd/vmm.abi:29
    unsafe fn Schedule_VM_Event(vm: crate::types::HVM, callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT { Self::unserved("VMM", 0x000f, "Schedule_VM_Event") } // abi-specs/vxd/vmm.abi:31
    unsafe fn Call_Global_Event(callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT { Self::unserved("VMM", 0x0010, "Call_Global_Event") } // abi-specs/vxd/vmm.abi:34
    unsafe fn Call_VM_Event(vm: crate::types::HVM, callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT { Self::unserved("VMM", 0x0011, "Call_VM_Event") } // abi-specs/vxd/vmm.abi:36
    unsafe fn Cancel_Global_Event(event: crate::types::HEVENT) -> () { Self::unserved("VMM", 0x0012, "Cancel_Global_Event") } // abi-specs/vxd/vmm.abi:39
    unsafe fn Cancel_VM_Event(vm: crate::types::HVM, event: crate::types::HEVENT) -> () { Self::unserved("VMM", 0x0013, "Cancel_VM_Event") } // abi-specs/vxd/vmm.abi:40
    unsafe fn Call_Priority_VM_Event(boost: u32, vm: crate::types::HVM, traits: crate::types::PRIORITY_EVENT_FLAGS, reference: u32, callback: crate::callbacks::EVENT_PROC, timeout: u32) -> crate::types::HEVENT { Self::unserved("VMM", 0x0014, "Call_Priority_VM_Event") } // abi-specs/vxd/vmm.abi:42
    unsafe fn Cancel_Priority_VM_Event(event: crate::types::HEVENT) -> u32 { Self::unserved("VMM", 0x0015, "Cancel_Priority_VM_Event") } // abi-specs/vxd/vmm.abi:50
    unsafe fn Get_NMI_Handler_Addr() -> *mut core::ffi::c_void { Self::unserved("VMM", 0x0016, "Get_NMI_Handler_Addr") } // abi-specs/vxd/vmm.abi:51
    unsafe fn Set_NMI_Handler_Addr(handler: *mut core::ffi::c_void) -> () { Self::unserved("VMM", 0x0017, "Set_NMI_Handler_Addr") } // abi-specs/vxd/vmm.abi:52
    /// The procedures are called, in the order in which they came, when the last NMI handler is through; only while the VMM initialises.
    unsafe fn Hook_NMI_Event(handler: crate::callbacks::EVENT_PROC) -> () { Self::unserved("VMM", 0x0018, "Hook_NMI_Event") } // abi-specs/vxd/vmm.abi:54
    unsafe fn Call_When_VM_Ints_Enabled(reference: u32, callback: *mut core::ffi::c_void) -> () { Self::unserved("VMM", 0x0019, "Call_When_VM_Ints_Enabled") } // abi-specs/vxd/vmm.abi:55
    unsafe fn Enable_VM_Ints() -> () { Self::unserved("VMM", 0x001a, "Enable_VM_Ints") } // abi-specs/vxd/vmm.abi:56
    unsafe fn Disable_VM_Ints() -> () { Self::unserved("VMM", 0x001b, "Disable_VM_Ints") } // abi-specs/vxd/vmm.abi:57
    unsafe fn Map_Flat(segment: u8, register: u8) -> u32 { Self::unserved("VMM", 0x001c, "Map_Flat") } // abi-specs/vxd/vmm.abi:58
    unsafe fn Map_Lin_To_VM_Addr(address: u32, limit: u32) -> crate::vxd::vmm::Map_Lin_To_VM_AddrResults { Self::unserved("VMM", 0x001d, "Map_Lin_To_VM_Addr") } // abi-specs/vxd/vmm.abi:59
    unsafe fn Adjust_Exec_Priority(boost: u32, vm: crate::types::HVM) -> () { Self::unserved("VMM", 0x001e, "Adjust_Exec_Priority") } // abi-specs/vxd/vmm.abi:62
    unsafe fn Begin_Critical_Section(traits: crate::types::BLOCK_FLAGS) -> () { Self::unserved("VMM", 0x001f, "Begin_Critical_Section") } // abi-specs/vxd/vmm.abi:63
    unsafe fn End_Critical_Section() -> () { Self::unserved("VMM", 0x0020, "End_Critical_Section") } // abi-specs/vxd/vmm.abi:64
    unsafe fn End_Crit_And_Suspend() -> bool { Self::unserved("VMM", 0x0021, "End_Crit_And_Suspend") } // abi-specs/vxd/vmm.abi:65
    unsafe fn Claim_Critical_Section(claims: u32, traits: crate::types::BLOCK_FLAGS) -> () { Self::unserved("VMM", 0x0022, "Claim_Critical_Section") } // abi-specs/vxd/vmm.abi:66
    unsafe fn Release_Critical_Section(claims: u32) -> () { Self::unserved("VMM", 0x0023, "Release_Critical_Section") } // abi-specs/vxd/vmm.abi:67
    unsafe fn Call_When_Not_Critical(callback: *mut core::ffi::c_void, reference: u32) -> () { Self::unserved("VMM", 0x0024, "Call_When_Not_Critical") } // abi-specs/vxd/vmm.abi:68
    unsafe fn Create_Semaphore(tokens: u32) -> crate::vxd::vmm::Create_SemaphoreResults { Self::unserved("VMM", 0x0025, "Create_Semaphore") } // abi-specs/vxd/vmm.abi:69
    unsafe fn Destroy_Semaphore(semaphore: crate::types::HSEMAPHORE) -> () { Self::unserved("VMM", 0x0026, "Destroy_Semaphore") } // abi-specs/vxd/vmm.abi:70
    unsafe fn Wait_Semaphore(semaphore: crate::types::HSEMAPHORE, traits: crate::types::BLOCK_FLAGS) -> () { Self::unserved("VMM", 0x0027, "Wait_Semaphore") } // abi-specs/vxd/vmm.abi:71
    unsafe fn Signal_Semaphore(semaphore: crate::types::HSEMAPHORE) -> () { Self::unserved("VMM", 0x0028, "Signal_Semaphore") } // abi-specs/vxd/vmm.abi:72
    unsafe fn Get_Crit_Section_Status() -> crate::vxd::vmm::Get_Crit_Section_StatusResults { Self::unserved("VMM", 0x0029, "Get_Crit_Section_Status") } // abi-specs/vxd/vmm.abi:73
    unsafe fn Call_When_Task_Switched(callback: *mut core::ffi::c_void) -> () { Self::unserved("VMM", 0x002a, "Call_When_Task_Switched") } // abi-specs/vxd/vmm.abi:74
    unsafe fn Suspend_VM(vm: crate::types::HVM) -> bool { Self::unserved("VMM", 0x002b, "Suspend_VM") } // abi-specs/vxd/vmm.abi:75
    unsafe fn Resume_VM(vm: crate::types::HVM) -> bool { Self::unserved("VMM", 0x002c, "Resume_VM") } // abi-specs/vxd/vmm.abi:76
    unsafe fn No_Fail_Resume_VM(vm: crate::types::HVM) -> () { Self::unserved("VMM", 0x002d, "No_Fail_Resume_VM") } // abi-specs/vxd/vmm.abi:77
    unsafe fn Nuke_VM(vm: crate::types::HVM) -> crate::vxd::vmm::Nuke_VMResults { Self::unserved("VMM", 0x002e, "Nuke_VM") } // abi-specs/vxd/vmm.abi:78
    unsafe fn Crash_Cur_VM() -> () { Self::unserved("VMM", 0x002f, "Crash_Cur_VM") } // abi-specs/vxd/vmm.abi:79
    unsafe fn Get_Execution_Focus() -> crate::types::HVM { Self::unserved("VMM", 0x0030, "Get_Execution_Focus") } // abi-specs/vxd/vmm.abi:80
    unsafe fn Set_Execution_Focus(vm: crate::types::HVM) -> bool { Self::unserved("VMM", 0x0031, "Set_Execution_Focus") } // abi-specs/vxd/vmm.abi:81
    unsafe fn Get_Time_Slice_Priority(vm: crate::types::HVM) -> crate::vxd::vmm::Get_Time_Slice_PriorityResults { Self::unserved("VMM", 0x0032, "Get_Time_Slice_Priority") } // abi-specs/vxd/vmm.abi:82
    unsafe fn Set_Time_Slice_Priority(traits: crate::types::VM_STATUS, vm: crate::types::HVM, foreground: u32, background: u32) -> bool { Self::unserved("VMM", 0x0033, "Set_Time_Slice_Priority") } // abi-specs/vxd/vmm.abi:85
    unsafe fn Get_Time_Slice_Granularity() -> u32 { Self::unserved("VMM", 0x0034, "Get_Time_Slice_Granularity") } // abi-specs/vxd/vmm.abi:88
    unsafe fn Set_Time_Slice_Granularity(milliseconds: u32) -> () { Self::unserved("VMM", 0x0035, "Set_Time_Slice_Granularity") } // abi-specs/vxd/vmm.abi:89
    unsafe fn Get_Time_Slice_Info() -> crate::vxd::vmm::Get_Time_Slice_InfoResults { Self::unserved("VMM", 0x0036, "Get_Time_Slice_Info") } // abi-specs/vxd/vmm.abi:90
    unsafe fn Adjust_Execution_Time(milliseconds: u32) -> () { Self::unserved("VMM", 0x0037, "Adjust_Execution_Time") } // abi-specs/vxd/vmm.abi:91
    unsafe fn Release_Time_Slice() -> () { Self::unserved("VMM", 0x0038, "Release_Time_Slice") } // abi-specs/vxd/vmm.abi:92
    unsafe fn Wake_Up_VM(vm: crate::types::HVM) -> () { Self::unserved("VMM", 0x0039, "Wake_Up_VM") } // abi-specs/vxd/vmm.abi:93
    unsafe fn Call_When_Idle(callback: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x003a, "Call_When_Idle") } // abi-specs/vxd/vmm.abi:94
    unsafe fn Get_Next_VM_Handle(vm: crate::types::HVM) -> u32 { Self::unserved("VMM", 0x003b, "Get_Next_VM_Handle") } // abi-specs/vxd/vmm.abi:95
    unsafe fn Set_Global_Time_Out(milliseconds: u32, reference: u32, callback: crate::callbacks::TIME_OUT_PROC) -> crate::types::HTIMEOUT { Self::unserved("VMM", 0x003c, "Set_Global_Time_Out") } // abi-specs/vxd/vmm.abi:96
    unsafe fn Set_VM_Time_Out(milliseconds: u32, vm: crate::types::HVM, reference: u32, callback: crate::callbacks::TIME_OUT_PROC) -> crate::types::HTIMEOUT { Self::unserved("VMM", 0x003d, "Set_VM_Time_Out") } // abi-specs/vxd/vmm.abi:99
    unsafe fn Cancel_Time_Out(timeout: crate::types::HTIMEOUT) -> () { Self::unserved("VMM", 0x003e, "Cancel_Time_Out") } // abi-specs/vxd/vmm.abi:102
    unsafe fn Get_System_Time() -> u32 { Self::unserved("VMM", 0x003f, "Get_System_Time") } // abi-specs/vxd/vmm.abi:103
    unsafe fn Get_VM_Exec_Time() -> u32 { Self::unserved("VMM", 0x0040, "Get_VM_Exec_Time") } // abi-specs/vxd/vmm.abi:104
    unsafe fn Hook_V86_Int_Chain(interrupt: u32, hook: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x0041, "Hook_V86_Int_Chain") } // abi-specs/vxd/vmm.abi:105
    unsafe fn Get_V86_Int_Vector(interrupt: u32) -> crate::vxd::vmm::Get_V86_Int_VectorResults { Self::unserved("VMM", 0x0042, "Get_V86_Int_Vector") } // abi-specs/vxd/vmm.abi:106
    unsafe fn Set_V86_Int_Vector(interrupt: u32, segment: u16, offset: u32) -> () { Self::unserved("VMM", 0x0043, "Set_V86_Int_Vector") } // abi-specs/vxd/vmm.abi:107
    unsafe fn Get_PM_Int_Vector(interrupt: u32) -> crate::vxd::vmm::Get_PM_Int_VectorResults { Self::unserved("VMM", 0x0044, "Get_PM_Int_Vector") } // abi-specs/vxd/vmm.abi:108
    unsafe fn Set_PM_Int_Vector(interrupt: u32, segment: u16, offset: u32) -> () { Self::unserved("VMM", 0x0045, "Set_PM_Int_Vector") } // abi-specs/vxd/vmm.abi:109
    unsafe fn Simulate_Int(interrupt: u32) -> () { Self::unserved("VMM", 0x0046, "Simulate_Int") } // abi-specs/vxd/vmm.abi:110
    unsafe fn Simulate_Iret() -> () { Self::unserved("VMM", 0x0047, "Simulate_Iret") } // abi-specs/vxd/vmm.abi:111
    unsafe fn Simulate_Far_Call(segment: u16, offset: u32) -> () { Self::unserved("VMM", 0x0048, "Simulate_Far_Call") } // abi-specs/vxd/vmm.abi:112
    unsafe fn Simulate_Far_Jmp(segment: u16, offset: u32) -> () { Self::unserved("VMM", 0x0049, "Simulate_Far_Jmp") } // abi-specs/vxd/vmm.abi:113
    unsafe fn Simulate_Far_Ret() -> () { Self::unserved("VMM", 0x004a, "Simulate_Far_Ret") } // abi-specs/vxd/vmm.abi:114
    unsafe fn Simulate_Far_Ret_N(bytes: u32) -> () { Self::unserved("VMM", 0x004b, "Simulate_Far_Ret_N") } // abi-specs/vxd/vmm.abi:115
    unsafe fn Build_Int_Stack_Frame(segment: u16, offset: u32) -> () { Self::unserved("VMM", 0x004c, "Build_Int_Stack_Frame") } // abi-specs/vxd/vmm.abi:116
    unsafe fn Simulate_Push(value: u32) -> () { Self::unserved("VMM", 0x004d, "Simulate_Push") } // abi-specs/vxd/vmm.abi:117
    unsafe fn Simulate_Pop() -> u32 { Self::unserved("VMM", 0x004e, "Simulate_Pop") } // abi-specs/vxd/vmm.abi:118
    unsafe fn _HeapAllocate(bytes: u32, traits: crate::types::HEAP_FLAGS) -> *mut core::ffi::c_void { Self::unserved("VMM", 0x004f, "_HeapAllocate") } // abi-specs/vxd/vmm.abi:119
    unsafe fn _HeapReAllocate(address: *mut core::ffi::c_void, bytes: u32, traits: crate::types::HEAP_FLAGS) -> *mut core::ffi::c_void { Self::unserved("VMM", 0x0050, "_HeapReAllocate") } // abi-specs/vxd/vmm.abi:120
    unsafe fn _HeapFree(address: *mut core::ffi::c_void, traits: u32) -> u32 { Self::unserved("VMM", 0x0051, "_HeapFree") } // abi-specs/vxd/vmm.abi:121
    unsafe fn _HeapGetSize(address: *mut core::ffi::c_void, traits: u32) -> u32 { Self::unserved("VMM", 0x0052, "_HeapGetSize") } // abi-specs/vxd/vmm.abi:122
    unsafe fn _PageAllocate(pages: u32, kind: crate::types::PAGE_TYPE, vm: crate::types::HVM, align: u32, min: u32, max: u32, physical: *mut u32, traits: crate::types::PAGE_FLAGS) -> crate::vxd::vmm::_PageAllocateResults { Self::unserved("VMM", 0x0053, "_PageAllocate") } // abi-specs/vxd/vmm.abi:123
    unsafe fn _PageReAllocate(handle: u32, pages: u32, traits: crate::types::PAGE_FLAGS) -> crate::vxd::vmm::_PageReAllocateResults { Self::unserved("VMM", 0x0054, "_PageReAllocate") } // abi-specs/vxd/vmm.abi:133
    unsafe fn _PageFree(handle: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0055, "_PageFree") } // abi-specs/vxd/vmm.abi:134
    unsafe fn _PageLock(handle: u32, pages: u32, offset: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0056, "_PageLock") } // abi-specs/vxd/vmm.abi:135
    unsafe fn _PageUnLock(handle: u32, pages: u32, offset: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0057, "_PageUnLock") } // abi-specs/vxd/vmm.abi:136
    unsafe fn _PageGetSizeAddr(handle: u32, traits: u32) -> crate::vxd::vmm::_PageGetSizeAddrResults { Self::unserved("VMM", 0x0058, "_PageGetSizeAddr") } // abi-specs/vxd/vmm.abi:137
    unsafe fn _PageGetAllocInfo(traits: u32) -> crate::vxd::vmm::_PageGetAllocInfoResults { Self::unserved("VMM", 0x0059, "_PageGetAllocInfo") } // abi-specs/vxd/vmm.abi:138
    unsafe fn _GetFreePageCount(traits: u32) -> crate::vxd::vmm::_GetFreePageCountResults { Self::unserved("VMM", 0x005a, "_GetFreePageCount") } // abi-specs/vxd/vmm.abi:139
    unsafe fn _GetSysPageCount(traits: u32) -> u32 { Self::unserved("VMM", 0x005b, "_GetSysPageCount") } // abi-specs/vxd/vmm.abi:140
    unsafe fn _GetVMPgCount(vm: crate::types::HVM, traits: u32) -> crate::vxd::vmm::_GetVMPgCountResults { Self::unserved("VMM", 0x005c, "_GetVMPgCount") } // abi-specs/vxd/vmm.abi:141
    unsafe fn _MapIntoV86(handle: u32, vm: crate::types::HVM, v86_page: u32, pages: u32, offset: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x005d, "_MapIntoV86") } // abi-specs/vxd/vmm.abi:142
    unsafe fn _PhysIntoV86(physical_page: u32, vm: crate::types::HVM, v86_page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x005e, "_PhysIntoV86") } // abi-specs/vxd/vmm.abi:143
    unsafe fn _TestGlobalV86Mem(address: u32, bytes: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x005f, "_TestGlobalV86Mem") } // abi-specs/vxd/vmm.abi:144
    unsafe fn _ModifyPageBits(vm: crate::types::HVM, v86_page: u32, pages: u32, and_mask: u32, or_mask: u32, kind: crate::types::PAGE_TYPE, traits: u32) -> u32 { Self::unserved("VMM", 0x0060, "_ModifyPageBits") } // abi-specs/vxd/vmm.abi:145
    unsafe fn _CopyPageTable(page: u32, pages: u32, entries: *mut u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0061, "_CopyPageTable") } // abi-specs/vxd/vmm.abi:148
    unsafe fn _LinMapIntoV86(page: u32, vm: crate::types::HVM, v86_page: u32, pages: u32, traits: u32) -> crate::vxd::vmm::_LinMapIntoV86Results { Self::unserved("VMM", 0x0062, "_LinMapIntoV86") } // abi-specs/vxd/vmm.abi:149
    unsafe fn _LinPageLock(page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0063, "_LinPageLock") } // abi-specs/vxd/vmm.abi:152
    unsafe fn _LinPageUnLock(page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0064, "_LinPageUnLock") } // abi-specs/vxd/vmm.abi:153
    unsafe fn _SetResetV86Pageable(vm: crate::types::HVM, v86_page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0065, "_SetResetV86Pageable") } // abi-specs/vxd/vmm.abi:154
    unsafe fn _GetV86PageableArray(vm: crate::types::HVM, buffer: *mut core::ffi::c_void, traits: u32) -> u32 { Self::unserved("VMM", 0x0066, "_GetV86PageableArray") } // abi-specs/vxd/vmm.abi:155
    unsafe fn _PageCheckLinRange(page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0067, "_PageCheckLinRange") } // abi-specs/vxd/vmm.abi:156
    unsafe fn _PageOutDirtyPages(pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0068, "_PageOutDirtyPages") } // abi-specs/vxd/vmm.abi:157
    unsafe fn _PageDiscardPages(page: u32, vm: crate::types::HVM, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0069, "_PageDiscardPages") } // abi-specs/vxd/vmm.abi:158
    unsafe fn _GetNulPageHandle() -> u32 { Self::unserved("VMM", 0x006a, "_GetNulPageHandle") } // abi-specs/vxd/vmm.abi:159
    unsafe fn _GetFirstV86Page() -> u32 { Self::unserved("VMM", 0x006b, "_GetFirstV86Page") } // abi-specs/vxd/vmm.abi:160
    unsafe fn _MapPhysToLinear(physical: u32, bytes: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x006c, "_MapPhysToLinear") } // abi-specs/vxd/vmm.abi:161
    unsafe fn _GetAppFlatDSAlias() -> u32 { Self::unserved("VMM", 0x006d, "_GetAppFlatDSAlias") } // abi-specs/vxd/vmm.abi:162
    unsafe fn _SelectorMapFlat(vm: crate::types::HVM, selector: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x006e, "_SelectorMapFlat") } // abi-specs/vxd/vmm.abi:163
    unsafe fn _GetDemandPageInfo(info: *mut core::ffi::c_void, traits: u32) -> () { Self::unserved("VMM", 0x006f, "_GetDemandPageInfo") } // abi-specs/vxd/vmm.abi:164
    unsafe fn _GetSetPageOutCount(count: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0070, "_GetSetPageOutCount") } // abi-specs/vxd/vmm.abi:165
    unsafe fn Hook_V86_Page(page: u32, callback: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x0071, "Hook_V86_Page") } // abi-specs/vxd/vmm.abi:166
    unsafe fn _Assign_Device_V86_Pages(page: u32, pages: u32, vm: crate::types::HVM, traits: u32) -> u32 { Self::unserved("VMM", 0x0072, "_Assign_Device_V86_Pages") } // abi-specs/vxd/vmm.abi:167
    unsafe fn _DeAssign_Device_V86_Pages(page: u32, pages: u32, vm: crate::types::HVM, traits: u32) -> u32 { Self::unserved("VMM", 0x0073, "_DeAssign_Device_V86_Pages") } // abi-specs/vxd/vmm.abi:168
    unsafe fn _Get_Device_V86_Pages_Array(vm: crate::types::HVM, buffer: *mut core::ffi::c_void, traits: u32) -> u32 { Self::unserved("VMM", 0x0074, "_Get_Device_V86_Pages_Array") } // abi-specs/vxd/vmm.abi:169
    unsafe fn MMGR_SetNULPageAddr(physical: u32) -> () { Self::unserved("VMM", 0x0075, "MMGR_SetNULPageAddr") } // abi-specs/vxd/vmm.abi:170
    unsafe fn _Allocate_GDT_Selector(high: u32, low: u32, traits: u32) -> crate::vxd::vmm::_Allocate_GDT_SelectorResults { Self::unserved("VMM", 0x0076, "_Allocate_GDT_Selector") } // abi-specs/vxd/vmm.abi:171
    unsafe fn _Free_GDT_Selector(selector: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0077, "_Free_GDT_Selector") } // abi-specs/vxd/vmm.abi:174
    unsafe fn _Allocate_LDT_Selector(vm: crate::types::HVM, high: u32, low: u32, count: u32, traits: u32) -> crate::vxd::vmm::_Allocate_LDT_SelectorResults { Self::unserved("VMM", 0x0078, "_Allocate_LDT_Selector") } // abi-specs/vxd/vmm.abi:175
    unsafe fn _Free_LDT_Selector(vm: crate::types::HVM, selector: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0079, "_Free_LDT_Selector") } // abi-specs/vxd/vmm.abi:178
    unsafe fn _BuildDescriptorDWORDs(base: u32, limit: u32, kind: u32, size: u32, traits: u32) -> crate::vxd::vmm::_BuildDescriptorDWORDsResults { Self::unserved("VMM", 0x007a, "_BuildDescriptorDWORDs") } // abi-specs/vxd/vmm.abi:179
    unsafe fn _GetDescriptor(selector: u32, vm: crate::types::HVM, traits: u32) -> crate::vxd::vmm::_GetDescriptorResults { Self::unserved("VMM", 0x007b, "_GetDescriptor") } // abi-specs/vxd/vmm.abi:182
    unsafe fn _SetDescriptor(selector: u32, vm: crate::types::HVM, high: u32, low: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x007c, "_SetDescriptor") } // abi-specs/vxd/vmm.abi:183
    unsafe fn _MMGR_Toggle_HMA(vm: crate::types::HVM, traits: u32) -> u32 { Self::unserved("VMM", 0x007d, "_MMGR_Toggle_HMA") } // abi-specs/vxd/vmm.abi:184
    unsafe fn Get_Fault_Hook_Addrs(interrupt: u32) -> crate::vxd::vmm::Get_Fault_Hook_AddrsResults { Self::unserved("VMM", 0x007e, "Get_Fault_Hook_Addrs") } // abi-specs/vxd/vmm.abi:185
    unsafe fn Hook_V86_Fault(interrupt: u32, handler: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_V86_FaultResults { Self::unserved("VMM", 0x007f, "Hook_V86_Fault") } // abi-specs/vxd/vmm.abi:188
    unsafe fn Hook_PM_Fault(interrupt: u32, handler: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_PM_FaultResults { Self::unserved("VMM", 0x0080, "Hook_PM_Fault") } // abi-specs/vxd/vmm.abi:191
    unsafe fn Hook_VMM_Fault(interrupt: u32, handler: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_VMM_FaultResults { Self::unserved("VMM", 0x0081, "Hook_VMM_Fault") } // abi-specs/vxd/vmm.abi:194
    unsafe fn Begin_Nest_V86_Exec() -> () { Self::unserved("VMM", 0x0082, "Begin_Nest_V86_Exec") } // abi-specs/vxd/vmm.abi:197
    unsafe fn Begin_Nest_Exec() -> () { Self::unserved("VMM", 0x0083, "Begin_Nest_Exec") } // abi-specs/vxd/vmm.abi:198
    unsafe fn Exec_Int(interrupt: u32) -> () { Self::unserved("VMM", 0x0084, "Exec_Int") } // abi-specs/vxd/vmm.abi:199
    unsafe fn Resume_Exec() -> () { Self::unserved("VMM", 0x0085, "Resume_Exec") } // abi-specs/vxd/vmm.abi:200
    unsafe fn End_Nest_Exec() -> () { Self::unserved("VMM", 0x0086, "End_Nest_Exec") } // abi-specs/vxd/vmm.abi:201
    unsafe fn Allocate_PM_App_CB_Area(bytes: u32) -> u32 { Self::unserved("VMM", 0x0087, "Allocate_PM_App_CB_Area") } // abi-specs/vxd/vmm.abi:202
    unsafe fn Get_Cur_PM_App_CB(vm: crate::types::HVM) -> *mut core::ffi::c_void { Self::unserved("VMM", 0x0088, "Get_Cur_PM_App_CB") } // abi-specs/vxd/vmm.abi:203
    unsafe fn Set_V86_Exec_Mode() -> () { Self::unserved("VMM", 0x0089, "Set_V86_Exec_Mode") } // abi-specs/vxd/vmm.abi:204
    unsafe fn Set_PM_Exec_Mode() -> () { Self::unserved("VMM", 0x008a, "Set_PM_Exec_Mode") } // abi-specs/vxd/vmm.abi:205
    unsafe fn Begin_Use_Locked_PM_Stack() -> () { Self::unserved("VMM", 0x008b, "Begin_Use_Locked_PM_Stack") } // abi-specs/vxd/vmm.abi:206
    unsafe fn End_Use_Locked_PM_Stack() -> () { Self::unserved("VMM", 0x008c, "End_Use_Locked_PM_Stack") } // abi-specs/vxd/vmm.abi:207
    unsafe fn Save_Client_State(buffer: *mut crate::types::Client_Reg_Struc) -> () { Self::unserved("VMM", 0x008d, "Save_Client_State") } // abi-specs/vxd/vmm.abi:208
    unsafe fn Restore_Client_State(buffer: *mut crate::types::Client_Reg_Struc) -> () { Self::unserved("VMM", 0x008e, "Restore_Client_State") } // abi-specs/vxd/vmm.abi:209
    /// Executes a software interrupt of MS-DOS or the BIOS, with the registers that it takes and those that it gives.
    unsafe fn Exec_VxD_Int(interrupt: u32, eax: u32, ebx: u32, ecx: u32, edx: u32, esi: u32, edi: u32, ebp: u32) -> crate::vxd::vmm::Exec_VxD_IntResults { Self::unserved("VMM", 0x008f, "Exec_VxD_Int") } // abi-specs/vxd/vmm.abi:211
    unsafe fn Hook_Device_Service(service: u32, hook: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_Device_ServiceResults { Self::unserved("VMM", 0x0090, "Hook_Device_Service") } // abi-specs/vxd/vmm.abi:231
    unsafe fn Hook_Device_V86_API(device: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_Device_V86_APIResults { Self::unserved("VMM", 0x0091, "Hook_Device_V86_API") } // abi-specs/vxd/vmm.abi:234
    unsafe fn Hook_Device_PM_API(device: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_Device_PM_APIResults { Self::unserved("VMM", 0x0092, "Hook_Device_PM_API") } // abi-specs/vxd/vmm.abi:237
    unsafe fn System_Control(message: crate::types::CONTROL_MESSAGE, vm: crate::types::HVM, param1: u32, param2: u32, param3: u32) -> crate::vxd::vmm::System_ControlResults { Self::unserved("VMM", 0x0093, "System_Control") } // abi-specs/vxd/vmm.abi:240
    unsafe fn Simulate_IO(data: u32, vm: crate::types::HVM, kind: u32, port: u32, client: *mut crate::types::Client_Reg_Struc) -> u32 { Self::unserved("VMM", 0x0094, "Simulate_IO") } // abi-specs/vxd/vmm.abi:251
    unsafe fn Install_Mult_IO_Handlers(table: *mut core::ffi::c_void) -> crate::vxd::vmm::Install_Mult_IO_HandlersResults { Self::unserved("VMM", 0x0095, "Install_Mult_IO_Handlers") } // abi-specs/vxd/vmm.abi:254
    unsafe fn Install_IO_Handler(callback: crate::callbacks::IO_TRAP_PROC, port: u32) -> bool { Self::unserved("VMM", 0x0096, "Install_IO_Handler") } // abi-specs/vxd/vmm.abi:255
    unsafe fn Enable_Global_Trapping(port: u32) -> () { Self::unserved("VMM", 0x0097, "Enable_Global_Trapping") } // abi-specs/vxd/vmm.abi:256
    unsafe fn Enable_Local_Trapping(vm: crate::types::HVM, port: u32) -> () { Self::unserved("VMM", 0x0098, "Enable_Local_Trapping") } // abi-specs/vxd/vmm.abi:257
    unsafe fn Disable_Global_Trapping(port: u32) -> () { Self::unserved("VMM", 0x0099, "Disable_Global_Trapping") } // abi-specs/vxd/vmm.abi:258
    unsafe fn Disable_Local_Trapping(vm: crate::types::HVM, port: u32) -> () { Self::unserved("VMM", 0x009a, "Disable_Local_Trapping") } // abi-specs/vxd/vmm.abi:259
    unsafe fn List_Create(traits: u32, node_size: u32) -> crate::vxd::vmm::List_CreateResults { Self::unserved("VMM", 0x009b, "List_Create") } // abi-specs/vxd/vmm.abi:260
    unsafe fn List_Destroy(list: u32) -> u32 { Self::unserved("VMM", 0x009c, "List_Destroy") } // abi-specs/vxd/vmm.abi:261
    unsafe fn List_Allocate(list: u32) -> crate::vxd::vmm::List_AllocateResults { Self::unserved("VMM", 0x009d, "List_Allocate") } // abi-specs/vxd/vmm.abi:262
    unsafe fn List_Attach(list: u32, node: *mut core::ffi::c_void) -> () { Self::unserved("VMM", 0x009e, "List_Attach") } // abi-specs/vxd/vmm.abi:263
    unsafe fn List_Attach_Tail(list: u32, node: *mut core::ffi::c_void) -> () { Self::unserved("VMM", 0x009f, "List_Attach_Tail") } // abi-specs/vxd/vmm.abi:264
    unsafe fn List_Insert(list: u32, new: *mut core::ffi::c_void, node: *mut core::ffi::c_void) -> () { Self::unserved("VMM", 0x00a0, "List_Insert") } // abi-specs/vxd/vmm.abi:265
    unsafe fn List_Remove(list: u32, node: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x00a1, "List_Remove") } // abi-specs/vxd/vmm.abi:266
    unsafe fn List_Deallocate(list: u32, node: *mut core::ffi::c_void) -> u32 { Self::unserved("VMM", 0x00a2, "List_Deallocate") } // abi-specs/vxd/vmm.abi:267
    unsafe fn List_Get_First(list: u32) -> crate::vxd::vmm::List_Get_FirstResults { Self::unserved("VMM", 0x00a3, "List_Get_First") } // abi-specs/vxd/vmm.abi:268
    unsafe fn List_Get_Next(list: u32, node: *mut core::ffi::c_void) -> crate::vxd::vmm::List_Get_NextResults { Self::unserved("VMM", 0x00a4, "List_Get_Next") } // abi-specs/vxd/vmm.abi:269
    unsafe fn List_Remove_First(list: u32) -> crate::vxd::vmm::List_Remove_FirstResults { Self::unserved("VMM", 0x00a5, "List_Remove_First") } // abi-specs/vxd/vmm.abi:270
    unsafe fn _AddInstanceItem(item: *mut core::ffi::c_void, traits: u32) -> u32 { Self::unserved("VMM", 0x00a6, "_AddInstanceItem") } // abi-specs/vxd/vmm.abi:271
    unsafe fn _Allocate_Device_CB_Area(bytes: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00a7, "_Allocate_Device_CB_Area") } // abi-specs/vxd/vmm.abi:272
    unsafe fn _Allocate_Global_V86_Data_Area(bytes: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00a8, "_Allocate_Global_V86_Data_Area") } // abi-specs/vxd/vmm.abi:273
    unsafe fn _Allocate_Temp_V86_Data_Area(bytes: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00a9, "_Allocate_Temp_V86_Data_Area") } // abi-specs/vxd/vmm.abi:274
    unsafe fn _Free_Temp_V86_Data_Area() -> u32 { Self::unserved("VMM", 0x00aa, "_Free_Temp_V86_Data_Area") } // abi-specs/vxd/vmm.abi:275
    unsafe fn Get_Profile_Decimal_Int(default: u32, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_Decimal_IntResults { Self::unserved("VMM", 0x00ab, "Get_Profile_Decimal_Int") } // abi-specs/vxd/vmm.abi:276
    unsafe fn Convert_Decimal_String(text: *mut u8) -> crate::vxd::vmm::Convert_Decimal_StringResults { Self::unserved("VMM", 0x00ac, "Convert_Decimal_String") } // abi-specs/vxd/vmm.abi:279
    unsafe fn Get_Profile_Fixed_Point(default: u32, places: u32, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_Fixed_PointResults { Self::unserved("VMM", 0x00ad, "Get_Profile_Fixed_Point") } // abi-specs/vxd/vmm.abi:280
    unsafe fn Convert_Fixed_Point_String(places: u32, text: *mut u8) -> crate::vxd::vmm::Convert_Fixed_Point_StringResults { Self::unserved("VMM", 0x00ae, "Convert_Fixed_Point_String") } // abi-specs/vxd/vmm.abi:283
    unsafe fn Get_Profile_Hex_Int(default: u32, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_Hex_IntResults { Self::unserved("VMM", 0x00af, "Get_Profile_Hex_Int") } // abi-specs/vxd/vmm.abi:286
    unsafe fn Convert_Hex_String(text: *mut u8) -> crate::vxd::vmm::Convert_Hex_StringResults { Self::unserved("VMM", 0x00b0, "Convert_Hex_String") } // abi-specs/vxd/vmm.abi:289
    unsafe fn Get_Profile_Boolean(default: u32, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_BooleanResults { Self::unserved("VMM", 0x00b1, "Get_Profile_Boolean") } // abi-specs/vxd/vmm.abi:290
    unsafe fn Convert_Boolean_String(text: *mut u8) -> crate::vxd::vmm::Convert_Boolean_StringResults { Self::unserved("VMM", 0x00b2, "Convert_Boolean_String") } // abi-specs/vxd/vmm.abi:293
    unsafe fn Get_Profile_String(default: *mut u8, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_StringResults { Self::unserved("VMM", 0x00b3, "Get_Profile_String") } // abi-specs/vxd/vmm.abi:294
    unsafe fn Get_Next_Profile_String(value: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Next_Profile_StringResults { Self::unserved("VMM", 0x00b4, "Get_Next_Profile_String") } // abi-specs/vxd/vmm.abi:297
    unsafe fn Get_Environment_String(variable: *mut u8) -> crate::vxd::vmm::Get_Environment_StringResults { Self::unserved("VMM", 0x00b5, "Get_Environment_String") } // abi-specs/vxd/vmm.abi:300
    unsafe fn Get_Exec_Path() -> crate::vxd::vmm::Get_Exec_PathResults { Self::unserved("VMM", 0x00b6, "Get_Exec_Path") } // abi-specs/vxd/vmm.abi:301
    unsafe fn Get_Config_Directory() -> *mut u8 { Self::unserved("VMM", 0x00b7, "Get_Config_Directory") } // abi-specs/vxd/vmm.abi:302
    unsafe fn OpenFile(name: *mut u8, buffer: *mut core::ffi::c_void) -> crate::vxd::vmm::OpenFileResults { Self::unserved("VMM", 0x00b8, "OpenFile") } // abi-specs/vxd/vmm.abi:303
    unsafe fn Get_PSP_Segment() -> u32 { Self::unserved("VMM", 0x00b9, "Get_PSP_Segment") } // abi-specs/vxd/vmm.abi:304
    unsafe fn GetDOSVectors() -> crate::vxd::vmm::GetDOSVectorsResults { Self::unserved("VMM", 0x00ba, "GetDOSVectors") } // abi-specs/vxd/vmm.abi:305
    unsafe fn Get_Machine_Info() -> crate::vxd::vmm::Get_Machine_InfoResults { Self::unserved("VMM", 0x00bb, "Get_Machine_Info") } // abi-specs/vxd/vmm.abi:306
    unsafe fn GetSet_HMA_Info(action: u32, a20: u16) -> crate::vxd::vmm::GetSet_HMA_InfoResults { Self::unserved("VMM", 0x00bc, "GetSet_HMA_Info") } // abi-specs/vxd/vmm.abi:309
    unsafe fn Set_System_Exit_Code(code: u8) -> u32 { Self::unserved("VMM", 0x00bd, "Set_System_Exit_Code") } // abi-specs/vxd/vmm.abi:312
    unsafe fn Fatal_Error_Handler(message: *mut u8, traits: u32) -> () { Self::unserved("VMM", 0x00be, "Fatal_Error_Handler") } // abi-specs/vxd/vmm.abi:313
    unsafe fn Fatal_Memory_Error() -> () { Self::unserved("VMM", 0x00bf, "Fatal_Memory_Error") } // abi-specs/vxd/vmm.abi:314
    unsafe fn Update_System_Clock(milliseconds: u32) -> () { Self::unserved("VMM", 0x00c0, "Update_System_Clock") } // abi-specs/vxd/vmm.abi:315
    unsafe fn Test_Debug_Installed() -> bool { Self::unserved("VMM", 0x00c1, "Test_Debug_Installed") } // abi-specs/vxd/vmm.abi:316
    unsafe fn Out_Debug_String(text: *mut u8) -> () { Self::unserved("VMM", 0x00c2, "Out_Debug_String") } // abi-specs/vxd/vmm.abi:317
    unsafe fn Out_Debug_Chr(character: u8) -> u32 { Self::unserved("VMM", 0x00c3, "Out_Debug_Chr") } // abi-specs/vxd/vmm.abi:318
    unsafe fn In_Debug_Chr() -> crate::vxd::vmm::In_Debug_ChrResults { Self::unserved("VMM", 0x00c4, "In_Debug_Chr") } // abi-specs/vxd/vmm.abi:319
    unsafe fn Debug_Convert_Hex_Binary(number: u8) -> u32 { Self::unserved("VMM", 0x00c5, "Debug_Convert_Hex_Binary") } // abi-specs/vxd/vmm.abi:320
    unsafe fn Debug_Convert_Hex_Decimal(number: u8) -> u32 { Self::unserved("VMM", 0x00c6, "Debug_Convert_Hex_Decimal") } // abi-specs/vxd/vmm.abi:321
    unsafe fn Debug_Test_Valid_Handle(vm: crate::types::HVM) -> () { Self::unserved("VMM", 0x00c7, "Debug_Test_Valid_Handle") } // abi-specs/vxd/vmm.abi:322
    unsafe fn Validate_Client_Ptr(client: *mut crate::types::Client_Reg_Struc) -> () { Self::unserved("VMM", 0x00c8, "Validate_Client_Ptr") } // abi-specs/vxd/vmm.abi:323
    unsafe fn Test_Reenter() -> () { Self::unserved("VMM", 0x00c9, "Test_Reenter") } // abi-specs/vxd/vmm.abi:324
    /// Keeps a text for the debugger (`.lq`); `#EAX` in it shows the first value, `#EBX` the second. The text itself stays the caller's.
    unsafe fn Queue_Debug_String(eax: u32, ebx: u32, text: *mut u8) -> () { Self::unserved("VMM", 0x00ca, "Queue_Debug_String") } // abi-specs/vxd/vmm.abi:326
    unsafe fn Log_Proc_Call() -> () { Self::unserved("VMM", 0x00cb, "Log_Proc_Call") } // abi-specs/vxd/vmm.abi:327
    unsafe fn Debug_Test_Cur_VM(vm: crate::types::HVM) -> () { Self::unserved("VMM", 0x00cc, "Debug_Test_Cur_VM") } // abi-specs/vxd/vmm.abi:328
    unsafe fn Get_PM_Int_Type(interrupt: u32) -> u32 { Self::unserved("VMM", 0x00cd, "Get_PM_Int_Type") } // abi-specs/vxd/vmm.abi:329
    unsafe fn Set_PM_Int_Type(interrupt: u32, kind: u32) -> () { Self::unserved("VMM", 0x00ce, "Set_PM_Int_Type") } // abi-specs/vxd/vmm.abi:330
    unsafe fn Get_Last_Updated_System_Time() -> u32 { Self::unserved("VMM", 0x00cf, "Get_Last_Updated_System_Time") } // abi-specs/vxd/vmm.abi:331
    unsafe fn Get_Last_Updated_VM_Exec_Time() -> u32 { Self::unserved("VMM", 0x00d0, "Get_Last_Updated_VM_Exec_Time") } // abi-specs/vxd/vmm.abi:332
    unsafe fn Test_DBCS_Lead_Byte(character: u32) -> bool { Self::unserved("VMM", 0x00d1, "Test_DBCS_Lead_Byte") } // abi-specs/vxd/vmm.abi:333
    unsafe fn _AddFreePhysPage(page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00d2, "_AddFreePhysPage") } // abi-specs/vxd/vmm.abi:334
    unsafe fn _PageResetHandlePAddr(handle: u32, offset: u32, pages: u32, physical_page: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00d3, "_PageResetHandlePAddr") } // abi-specs/vxd/vmm.abi:335
    unsafe fn _SetLastV86Page(page: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00d4, "_SetLastV86Page") } // abi-specs/vxd/vmm.abi:336
    unsafe fn _GetLastV86Page() -> u32 { Self::unserved("VMM", 0x00d5, "_GetLastV86Page") } // abi-specs/vxd/vmm.abi:337
    unsafe fn _MapFreePhysReg(page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00d6, "_MapFreePhysReg") } // abi-specs/vxd/vmm.abi:338
    unsafe fn _UnmapFreePhysReg(page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00d7, "_UnmapFreePhysReg") } // abi-specs/vxd/vmm.abi:339
    unsafe fn _XchgFreePhysReg(page: u32, physical: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00d8, "_XchgFreePhysReg") } // abi-specs/vxd/vmm.abi:340
    unsafe fn _SetFreePhysRegCalBk(callback: *mut core::ffi::c_void, traits: u32) -> u32 { Self::unserved("VMM", 0x00d9, "_SetFreePhysRegCalBk") } // abi-specs/vxd/vmm.abi:341
    unsafe fn Get_Next_Arena(index: u32) -> crate::vxd::vmm::Get_Next_ArenaResults { Self::unserved("VMM", 0x00da, "Get_Next_Arena") } // abi-specs/vxd/vmm.abi:342
    unsafe fn Get_Name_Of_Ugly_TSR() -> crate::vxd::vmm::Get_Name_Of_Ugly_TSRResults { Self::unserved("VMM", 0x00db, "Get_Name_Of_Ugly_TSR") } // abi-specs/vxd/vmm.abi:343
    unsafe fn Get_Debug_Options(character: u8) -> bool { Self::unserved("VMM", 0x00dc, "Get_Debug_Options") } // abi-specs/vxd/vmm.abi:344
    unsafe fn Set_Physical_HMA_Alias(entries: *mut core::ffi::c_void) -> crate::vxd::vmm::Set_Physical_HMA_AliasResults { Self::unserved("VMM", 0x00dd, "Set_Physical_HMA_Alias") } // abi-specs/vxd/vmm.abi:345
    unsafe fn _GetGlblRng0V86IntBase() -> u32 { Self::unserved("VMM", 0x00de, "_GetGlblRng0V86IntBase") } // abi-specs/vxd/vmm.abi:348
    unsafe fn _Add_Global_V86_Data_Area(address: u32, bytes: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x00df, "_Add_Global_V86_Data_Area") } // abi-specs/vxd/vmm.abi:349
    unsafe fn GetSetDetailedVMError(vm: crate::types::HVM, action: u32, error: u32, reference: u32) -> crate::vxd::vmm::GetSetDetailedVMErrorResults { Self::unserved("VMM", 0x00e0, "GetSetDetailedVMError") } // abi-specs/vxd/vmm.abi:350
    unsafe fn Is_Debug_Chr() -> crate::vxd::vmm::Is_Debug_ChrResults { Self::unserved("VMM", 0x00e1, "Is_Debug_Chr") } // abi-specs/vxd/vmm.abi:353
    unsafe fn Clear_Mono_Screen() -> () { Self::unserved("VMM", 0x00e2, "Clear_Mono_Screen") } // abi-specs/vxd/vmm.abi:354
    unsafe fn Out_Mono_Chr(character: u8) -> () { Self::unserved("VMM", 0x00e3, "Out_Mono_Chr") } // abi-specs/vxd/vmm.abi:355
    unsafe fn Out_Mono_String(text: *mut u8) -> () { Self::unserved("VMM", 0x00e4, "Out_Mono_String") } // abi-specs/vxd/vmm.abi:356
    unsafe fn Set_Mono_Cur_Pos(column: u8, row: u8) -> () { Self::unserved("VMM", 0x00e5, "Set_Mono_Cur_Pos") } // abi-specs/vxd/vmm.abi:357
    unsafe fn Get_Mono_Cur_Pos() -> crate::vxd::vmm::Get_Mono_Cur_PosResults { Self::unserved("VMM", 0x00e6, "Get_Mono_Cur_Pos") } // abi-specs/vxd/vmm.abi:358
    unsafe fn Get_Mono_Chr() -> crate::vxd::vmm::Get_Mono_ChrResults { Self::unserved("VMM", 0x00e7, "Get_Mono_Chr") } // abi-specs/vxd/vmm.abi:359
    unsafe fn Locate_Byte_In_ROM(byte: u8) -> crate::vxd::vmm::Locate_Byte_In_ROMResults { Self::unserved("VMM", 0x00e8, "Locate_Byte_In_ROM") } // abi-specs/vxd/vmm.abi:360
    unsafe fn Hook_Invalid_Page_Fault(hook: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x00e9, "Hook_Invalid_Page_Fault") } // abi-specs/vxd/vmm.abi:361
    unsafe fn Unhook_Invalid_Page_Fault(hook: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x00ea, "Unhook_Invalid_Page_Fault") } // abi-specs/vxd/vmm.abi:362
    unsafe fn Set_Delete_On_Exit_File(name: *mut u8) -> crate::vxd::vmm::Set_Delete_On_Exit_FileResults { Self::unserved("VMM", 0x00eb, "Set_Delete_On_Exit_File") } // abi-specs/vxd/vmm.abi:363
    unsafe fn Close_VM(timeout: u32, vm: crate::types::HVM, traits: u32) -> () { Self::unserved("VMM", 0x00ec, "Close_VM") } // abi-specs/vxd/vmm.abi:371
    unsafe fn Enable_Touch_1st_Meg() -> () { Self::unserved("VMM", 0x00ed, "Enable_Touch_1st_Meg") } // abi-specs/vxd/vmm.abi:372
    unsafe fn Disable_Touch_1st_Meg() -> () { Self::unserved("VMM", 0x00ee, "Disable_Touch_1st_Meg") } // abi-specs/vxd/vmm.abi:373
    unsafe fn Install_Exception_Handler(handler: *mut crate::types::Exception_Handler_Struc) -> bool { Self::unserved("VMM", 0x00ef, "Install_Exception_Handler") } // abi-specs/vxd/vmm.abi:374
    unsafe fn Remove_Exception_Handler(handler: *mut crate::types::Exception_Handler_Struc) -> bool { Self::unserved("VMM", 0x00f0, "Remove_Exception_Handler") } // abi-specs/vxd/vmm.abi:375
    unsafe fn Get_Crit_Status_No_Block() -> crate::vxd::vmm::Get_Crit_Status_No_BlockResults { Self::unserved("VMM", 0x00f1, "Get_Crit_Status_No_Block") } // abi-specs/vxd/vmm.abi:376
    unsafe fn _GetLastUpdatedThreadExecTime(thread: crate::types::HTHREAD) -> u32 { Self::unserved("VMM", 0x00f2, "_GetLastUpdatedThreadExecTime") } // abi-specs/vxd/vmm.abi:377
    unsafe fn _Trace_Out_Service(text: *mut u8) -> () { Self::unserved("VMM", 0x00f3, "_Trace_Out_Service") } // abi-specs/vxd/vmm.abi:378
    unsafe fn _Debug_Out_Service(text: *mut u8) -> () { Self::unserved("VMM", 0x00f4, "_Debug_Out_Service") } // abi-specs/vxd/vmm.abi:379
    unsafe fn _Debug_Flags_Service(traits: u32) -> () { Self::unserved("VMM", 0x00f5, "_Debug_Flags_Service") } // abi-specs/vxd/vmm.abi:380
    unsafe fn VMM_Add_DDB(ddb: *mut crate::types::VxD_Desc_Block) -> bool { Self::unserved("VMM", 0x00f7, "VMM_Add_DDB") } // abi-specs/vxd/vmm.abi:382
    unsafe fn VMM_Remove_DDB(ddb: *mut crate::types::VxD_Desc_Block) -> bool { Self::unserved("VMM", 0x00f8, "VMM_Remove_DDB") } // abi-specs/vxd/vmm.abi:383
    unsafe fn _BlockOnID(id: u32, traits: crate::types::BLOCK_FLAGS) -> () { Self::unserved("VMM", 0x00fa, "_BlockOnID") } // abi-specs/vxd/vmm.abi:385
    unsafe fn Schedule_Thread_Event(thread: crate::types::HTHREAD, callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT { Self::unserved("VMM", 0x00fb, "Schedule_Thread_Event") } // abi-specs/vxd/vmm.abi:387
    unsafe fn Cancel_Thread_Event(thread: crate::types::HTHREAD, event: crate::types::HEVENT) -> () { Self::unserved("VMM", 0x00fc, "Cancel_Thread_Event") } // abi-specs/vxd/vmm.abi:390
    unsafe fn Set_Thread_Time_Out(milliseconds: u32, reference: u32, callback: crate::callbacks::TIME_OUT_PROC, thread: crate::types::HTHREAD) -> crate::types::HTIMEOUT { Self::unserved("VMM", 0x00fd, "Set_Thread_Time_Out") } // abi-specs/vxd/vmm.abi:392
    unsafe fn Set_Async_Time_Out(milliseconds: u32, reference: u32, callback: crate::callbacks::ASYNC_TIME_OUT_PROC) -> crate::types::HTIMEOUT { Self::unserved("VMM", 0x00fe, "Set_Async_Time_Out") } // abi-specs/vxd/vmm.abi:396
    unsafe fn _AllocateThreadDataSlot() -> u32 { Self::unserved("VMM", 0x00ff, "_AllocateThreadDataSlot") } // abi-specs/vxd/vmm.abi:399
    unsafe fn _FreeThreadDataSlot(offset: u32) -> u32 { Self::unserved("VMM", 0x0100, "_FreeThreadDataSlot") } // abi-specs/vxd/vmm.abi:400
    unsafe fn _CreateMutex(boost: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0101, "_CreateMutex") } // abi-specs/vxd/vmm.abi:401
    unsafe fn _DestroyMutex(mutex: u32) -> u32 { Self::unserved("VMM", 0x0102, "_DestroyMutex") } // abi-specs/vxd/vmm.abi:402
    unsafe fn _GetMutexOwner(mutex: u32) -> u32 { Self::unserved("VMM", 0x0103, "_GetMutexOwner") } // abi-specs/vxd/vmm.abi:403
    unsafe fn VMMCreateThread(ss: u32, esp: u32, cs: u32, eip: u32, ds: u32, es: u32, kind: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { Self::unserved("VMM", 0x0105, "VMMCreateThread") } // abi-specs/vxd/vmm.abi:406
    unsafe fn _GetThreadExecTime(thread: crate::types::HTHREAD) -> u32 { Self::unserved("VMM", 0x0106, "_GetThreadExecTime") } // abi-specs/vxd/vmm.abi:417
    unsafe fn VMMTerminateThread(thread: crate::types::HTHREAD) -> () { Self::unserved("VMM", 0x0107, "VMMTerminateThread") } // abi-specs/vxd/vmm.abi:418
    unsafe fn Get_Cur_Thread_Handle() -> crate::types::HTHREAD { Self::unserved("VMM", 0x0108, "Get_Cur_Thread_Handle") } // abi-specs/vxd/vmm.abi:419
    unsafe fn Test_Cur_Thread_Handle(thread: crate::types::HTHREAD) -> bool { Self::unserved("VMM", 0x0109, "Test_Cur_Thread_Handle") } // abi-specs/vxd/vmm.abi:420
    unsafe fn Get_Sys_Thread_Handle() -> crate::types::HTHREAD { Self::unserved("VMM", 0x010a, "Get_Sys_Thread_Handle") } // abi-specs/vxd/vmm.abi:421
    unsafe fn Test_Sys_Thread_Handle(thread: crate::types::HTHREAD) -> bool { Self::unserved("VMM", 0x010b, "Test_Sys_Thread_Handle") } // abi-specs/vxd/vmm.abi:422
    unsafe fn Validate_Thread_Handle(thread: crate::types::HTHREAD) -> bool { Self::unserved("VMM", 0x010c, "Validate_Thread_Handle") } // abi-specs/vxd/vmm.abi:423
    unsafe fn Get_Initial_Thread_Handle(vm: crate::types::HVM) -> crate::types::HTHREAD { Self::unserved("VMM", 0x010d, "Get_Initial_Thread_Handle") } // abi-specs/vxd/vmm.abi:424
    unsafe fn Test_Initial_Thread_Handle(thread: crate::types::HTHREAD) -> bool { Self::unserved("VMM", 0x010e, "Test_Initial_Thread_Handle") } // abi-specs/vxd/vmm.abi:425
    unsafe fn VMM_GetSystemInitState() -> crate::types::SYSTEM_INIT_STATE { Self::unserved("VMM", 0x0111, "VMM_GetSystemInitState") } // abi-specs/vxd/vmm.abi:428
    unsafe fn Get_Next_Thread_Handle(thread: crate::types::HTHREAD) -> u32 { Self::unserved("VMM", 0x0113, "Get_Next_Thread_Handle") } // abi-specs/vxd/vmm.abi:430
    unsafe fn Adjust_Thread_Exec_Priority(boost: u32, thread: crate::types::HTHREAD) -> () { Self::unserved("VMM", 0x0114, "Adjust_Thread_Exec_Priority") } // abi-specs/vxd/vmm.abi:431
    unsafe fn Unhook_VMM_Fault(interrupt: u32, handler: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x011b, "Unhook_VMM_Fault") } // abi-specs/vxd/vmm.abi:438
    unsafe fn Unhook_Device_Service(service: u32, hook: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x011c, "Unhook_Device_Service") } // abi-specs/vxd/vmm.abi:439
    unsafe fn _PageReserve(page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x011d, "_PageReserve") } // abi-specs/vxd/vmm.abi:440
    unsafe fn _PageCommit(page: u32, pages: u32, pager: u32, pager_data: u32, traits: crate::types::PAGE_COMMIT_FLAGS) -> u32 { Self::unserved("VMM", 0x011e, "_PageCommit") } // abi-specs/vxd/vmm.abi:442
    unsafe fn _PageDecommit(page: u32, pages: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x011f, "_PageDecommit") } // abi-specs/vxd/vmm.abi:443
    unsafe fn _ContextCreate() -> u32 { Self::unserved("VMM", 0x0123, "_ContextCreate") } // abi-specs/vxd/vmm.abi:447
    unsafe fn _SignalID(id: u32) -> () { Self::unserved("VMM", 0x0127, "_SignalID") } // abi-specs/vxd/vmm.abi:451
    unsafe fn _PageCommitPhys(page: u32, pages: u32, physical_page: u32, traits: crate::types::PAGE_COMMIT_FLAGS) -> u32 { Self::unserved("VMM", 0x0128, "_PageCommitPhys") } // abi-specs/vxd/vmm.abi:452
    unsafe fn Cancel_Call_When_Idle(callback: *mut core::ffi::c_void) -> bool { Self::unserved("VMM", 0x012b, "Cancel_Call_When_Idle") } // abi-specs/vxd/vmm.abi:455
    unsafe fn _Debug_Printf_Service(format: *mut u8, arguments: janus_runtime::abi::VarArgs) -> () { Self::unserved("VMM", 0x012d, "_Debug_Printf_Service") } // abi-specs/vxd/vmm.abi:457
    unsafe fn _EnterMutex(mutex: u32, traits: crate::types::BLOCK_FLAGS) -> () { Self::unserved("VMM", 0x012e, "_EnterMutex") } // abi-specs/vxd/vmm.abi:458
    unsafe fn _LeaveMutex(mutex: u32) -> () { Self::unserved("VMM", 0x012f, "_LeaveMutex") } // abi-specs/vxd/vmm.abi:459
    unsafe fn Signal_Semaphore_No_Switch(semaphore: crate::types::HSEMAPHORE) -> () { Self::unserved("VMM", 0x0131, "Signal_Semaphore_No_Switch") } // abi-specs/vxd/vmm.abi:461
    unsafe fn _ContextSwitch(context: u32) -> u32 { Self::unserved("VMM", 0x0132, "_ContextSwitch") } // abi-specs/vxd/vmm.abi:462
    unsafe fn _PageModifyPermissions(page: u32, pages: u32, and_mask: u32, or_mask: u32) -> u32 { Self::unserved("VMM", 0x0133, "_PageModifyPermissions") } // abi-specs/vxd/vmm.abi:464
    /// As `Exec_VxD_Int`, where the thread must not be ended; carry also when that failed.
    unsafe fn _ExecVxDIntMustComplete(interrupt: u32, eax: u32, ebx: u32, ecx: u32, edx: u32, esi: u32, edi: u32, ebp: u32) -> crate::vxd::vmm::_ExecVxDIntMustCompleteResults { Self::unserved("VMM", 0x013b, "_ExecVxDIntMustComplete") } // abi-specs/vxd/vmm.abi:474
    unsafe fn VMM_GetDDBList() -> *mut crate::types::VxD_Desc_Block { Self::unserved("VMM", 0x013f, "VMM_GetDDBList") } // abi-specs/vxd/vmm.abi:497
    unsafe fn Get_System_Time_Address() -> *mut u32 { Self::unserved("VMM", 0x0144, "Get_System_Time_Address") } // abi-specs/vxd/vmm.abi:502
    unsafe fn Get_DDB(device: u32, name: *mut u8) -> *mut crate::types::VxD_Desc_Block { Self::unserved("VMM", 0x0146, "Get_DDB") } // abi-specs/vxd/vmm.abi:505
    unsafe fn Directed_Sys_Control(message: crate::types::CONTROL_MESSAGE, vm: crate::types::HVM, ddb: *mut crate::types::VxD_Desc_Block, param3: u32, param1: u32, param2: u32) -> crate::vxd::vmm::Directed_Sys_ControlResults { Self::unserved("VMM", 0x0147, "Directed_Sys_Control") } // abi-specs/vxd/vmm.abi:507
    unsafe fn _RegOpenKey(key: u32, subkey: *mut u8, result: *mut u32) -> u32 { Self::unserved("VMM", 0x0148, "_RegOpenKey") } // abi-specs/vxd/vmm.abi:523
    unsafe fn _RegCloseKey(key: u32) -> u32 { Self::unserved("VMM", 0x0149, "_RegCloseKey") } // abi-specs/vxd/vmm.abi:524
    unsafe fn _RegCreateKey(key: u32, subkey: *mut u8, result: *mut u32) -> u32 { Self::unserved("VMM", 0x014a, "_RegCreateKey") } // abi-specs/vxd/vmm.abi:525
    unsafe fn _RegDeleteKey(key: u32, subkey: *mut u8) -> u32 { Self::unserved("VMM", 0x014b, "_RegDeleteKey") } // abi-specs/vxd/vmm.abi:526
    unsafe fn _RegEnumKey(key: u32, index: u32, name: *mut u8, length: u32) -> u32 { Self::unserved("VMM", 0x014c, "_RegEnumKey") } // abi-specs/vxd/vmm.abi:527
    unsafe fn _RegQueryValue(key: u32, subkey: *mut u8, value: *mut u8, length: *mut u32) -> u32 { Self::unserved("VMM", 0x014d, "_RegQueryValue") } // abi-specs/vxd/vmm.abi:529
    unsafe fn _RegSetValue(key: u32, subkey: *mut u8, kind: u32, data: *mut core::ffi::c_void, length: u32) -> u32 { Self::unserved("VMM", 0x014e, "_RegSetValue") } // abi-specs/vxd/vmm.abi:531
    unsafe fn _RegDeleteValue(key: u32, value: *mut u8) -> u32 { Self::unserved("VMM", 0x014f, "_RegDeleteValue") } // abi-specs/vxd/vmm.abi:532
    unsafe fn _RegEnumValue(key: u32, index: u32, name: *mut u8, name_length: *mut u32, reserved: *mut u32, kind: *mut u32, data: *mut core::ffi::c_void, length: *mut u32) -> u32 { Self::unserved("VMM", 0x0150, "_RegEnumValue") } // abi-specs/vxd/vmm.abi:534
    unsafe fn _RegQueryValueEx(key: u32, value: *mut u8, reserved: *mut u32, kind: *mut u32, data: *mut core::ffi::c_void, length: *mut u32) -> u32 { Self::unserved("VMM", 0x0151, "_RegQueryValueEx") } // abi-specs/vxd/vmm.abi:545
    unsafe fn _RegSetValueEx(key: u32, value: *mut u8, reserved: u32, kind: u32, data: *mut core::ffi::c_void, length: u32) -> u32 { Self::unserved("VMM", 0x0152, "_RegSetValueEx") } // abi-specs/vxd/vmm.abi:554
    unsafe fn _RegFlushKey(key: u32) -> u32 { Self::unserved("VMM", 0x0155, "_RegFlushKey") } // abi-specs/vxd/vmm.abi:559
    unsafe fn _PageCommitContig(page: u32, pages: u32, traits: crate::types::PAGE_COMMIT_FLAGS, align: u32, min: u32, max: u32) -> u32 { Self::unserved("VMM", 0x0156, "_PageCommitContig") } // abi-specs/vxd/vmm.abi:561
    /// `handle` is a VM, or a thread with PEF_Thread_Event, or zero for a global event.
    unsafe fn Call_Restricted_Event(boost: u32, handle: u32, traits: crate::types::PRIORITY_EVENT_FLAGS, reference: u32, callback: *mut core::ffi::c_void, timeout: u32) -> crate::types::HEVENT { Self::unserved("VMM", 0x015a, "Call_Restricted_Event") } // abi-specs/vxd/vmm.abi:569
    unsafe fn Cancel_Restricted_Event(event: crate::types::HEVENT) -> () { Self::unserved("VMM", 0x015b, "Cancel_Restricted_Event") } // abi-specs/vxd/vmm.abi:577
    unsafe fn _RegQueryInfoKey(key: u32, class: *mut u8, class_length: *mut u32, reserved: *mut u32, subkeys: *mut u32, longest_subkey: *mut u32, longest_class: *mut u32, values: *mut u32, longest_name: *mut u32, longest_value: *mut u32, security_length: *mut u32, last_write: *mut core::ffi::c_void) -> u32 { Self::unserved("VMM", 0x015e, "_RegQueryInfoKey") } // abi-specs/vxd/vmm.abi:581
    unsafe fn Get_Thread_Win32_Pri(thread: crate::types::HTHREAD) -> u32 { Self::unserved("VMM", 0x0166, "Get_Thread_Win32_Pri") } // abi-specs/vxd/vmm.abi:602
    unsafe fn Set_Thread_Win32_Pri(priority: u32, thread: crate::types::HTHREAD) -> () { Self::unserved("VMM", 0x0167, "Set_Thread_Win32_Pri") } // abi-specs/vxd/vmm.abi:603
    unsafe fn _GetRegistryPath(ddb: *mut crate::types::VxD_Desc_Block, buffer: *mut u8, length: u32) -> u32 { Self::unserved("VMM", 0x016e, "_GetRegistryPath") } // abi-specs/vxd/vmm.abi:610
    unsafe fn _GetRegistryKey(kind: u32, device: *mut u8, traits: u32, result: *mut u32) -> u32 { Self::unserved("VMM", 0x016f, "_GetRegistryKey") } // abi-specs/vxd/vmm.abi:612
    unsafe fn _RegRemapPreDefKey(key: u32, root: u32) -> u32 { Self::unserved("VMM", 0x0171, "_RegRemapPreDefKey") } // abi-specs/vxd/vmm.abi:614
    unsafe fn _Assert_Range(address: *mut core::ffi::c_void, bytes: u32, signature: u32, signature_offset: u32, traits: u32) -> u32 { Self::unserved("VMM", 0x0173, "_Assert_Range") } // abi-specs/vxd/vmm.abi:617
    unsafe fn _Sprintf(buffer: *mut u8, format: *mut u8, arguments: janus_runtime::abi::VarArgs) -> u32 { Self::unserved("VMM", 0x0174, "_Sprintf") } // abi-specs/vxd/vmm.abi:620
    unsafe fn _RegCreateDynKey(subkey: *mut u8, context: *mut core::ffi::c_void, provider: *mut core::ffi::c_void, values: *mut core::ffi::c_void, count: u32, result: *mut u32) -> u32 { Self::unserved("VMM", 0x0176, "_RegCreateDynKey") } // abi-specs/vxd/vmm.abi:623
    unsafe fn _RegQueryMultipleValues(key: u32, values: *mut core::ffi::c_void, count: u32, buffer: *mut u8, length: *mut u32) -> u32 { Self::unserved("VMM", 0x0177, "_RegQueryMultipleValues") } // abi-specs/vxd/vmm.abi:632
    unsafe fn Get_Boot_Flags() -> u32 { Self::unserved("VMM", 0x0179, "Get_Boot_Flags") } // abi-specs/vxd/vmm.abi:636
    unsafe fn _lstrcpyn(target: *mut u8, source: *mut u8, length: u32) -> *mut u8 { Self::unserved("VMM", 0x017b, "_lstrcpyn") } // abi-specs/vxd/vmm.abi:638
    unsafe fn _lstrlen(text: *mut u8) -> u32 { Self::unserved("VMM", 0x017c, "_lstrlen") } // abi-specs/vxd/vmm.abi:639
    unsafe fn _lmemcpy(target: *mut core::ffi::c_void, source: *mut core::ffi::c_void, length: u32) -> u32 { Self::unserved("VMM", 0x017d, "_lmemcpy") } // abi-specs/vxd/vmm.abi:640
    unsafe fn _GetVxDName(address: *mut core::ffi::c_void, buffer: *mut u8) -> *mut core::ffi::c_void { Self::unserved("VMM", 0x017e, "_GetVxDName") } // abi-specs/vxd/vmm.abi:641
    unsafe fn _Call_On_My_Stack(callback: *mut core::ffi::c_void, reference: u32, stack: *mut core::ffi::c_void, size: u32) -> () { Self::unserved("VMM", 0x018c, "_Call_On_My_Stack") } // abi-specs/vxd/vmm.abi:655
    unsafe fn ObsoleteRtlUnwind(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 { Self::unserved("VMM", 0x019b, "ObsoleteRtlUnwind") } // abi-specs/vxd/vmm.abi:671
    unsafe fn ObsoleteRtlRaiseException(a1: u32) -> u32 { Self::unserved("VMM", 0x019c, "ObsoleteRtlRaiseException") } // abi-specs/vxd/vmm.abi:672
    unsafe fn ObsoleteRtlRaiseStatus(a1: u32) -> u32 { Self::unserved("VMM", 0x019d, "ObsoleteRtlRaiseStatus") } // abi-specs/vxd/vmm.abi:673
    unsafe fn ObsoleteKeGetCurrentIrql() -> u32 { Self::unserved("VMM", 0x019e, "ObsoleteKeGetCurrentIrql") } // abi-specs/vxd/vmm.abi:674
    unsafe fn ObsoleteKfRaiseIrql(a1: u32) -> u32 { Self::unserved("VMM", 0x019f, "ObsoleteKfRaiseIrql") } // abi-specs/vxd/vmm.abi:675
    unsafe fn ObsoleteKfLowerIrql(a1: u32) -> u32 { Self::unserved("VMM", 0x01a0, "ObsoleteKfLowerIrql") } // abi-specs/vxd/vmm.abi:676
    unsafe fn Set_Preemptable_Count(a1: u32) -> u32 { Self::unserved("VMM", 0x01a3, "Set_Preemptable_Count") } // abi-specs/vxd/vmm.abi:679
    unsafe fn ObsoleteKeInitializeDpc(a1: u32, a2: u32, a3: u32) -> u32 { Self::unserved("VMM", 0x01a4, "ObsoleteKeInitializeDpc") } // abi-specs/vxd/vmm.abi:680
    unsafe fn ObsoleteKeInsertQueueDpc(a1: u32, a2: u32, a3: u32) -> u32 { Self::unserved("VMM", 0x01a5, "ObsoleteKeInsertQueueDpc") } // abi-specs/vxd/vmm.abi:681
    unsafe fn ObsoleteKeRemoveQueueDpc(a1: u32) -> u32 { Self::unserved("VMM", 0x01a6, "ObsoleteKeRemoveQueueDpc") } // abi-specs/vxd/vmm.abi:682
    unsafe fn HeapAllocateEx(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 { Self::unserved("VMM", 0x01a7, "HeapAllocateEx") } // abi-specs/vxd/vmm.abi:684
    unsafe fn HeapReAllocateEx(a1: u32, a2: u32, a3: u32, a4: u32, a5: u32) -> u32 { Self::unserved("VMM", 0x01a8, "HeapReAllocateEx") } // abi-specs/vxd/vmm.abi:686
    unsafe fn HeapGetSizeEx(a1: u32, a2: u32) -> u32 { Self::unserved("VMM", 0x01a9, "HeapGetSizeEx") } // abi-specs/vxd/vmm.abi:689
    unsafe fn HeapFreeEx(a1: u32, a2: u32) -> u32 { Self::unserved("VMM", 0x01aa, "HeapFreeEx") } // abi-specs/vxd/vmm.abi:690
    unsafe fn KeCheckDivideByZeroTrap(a1: u32) -> u32 { Self::unserved("VMM", 0x01ac, "KeCheckDivideByZeroTrap") } // abi-specs/vxd/vmm.abi:692
    unsafe fn KfRaiseIrqlToDpcLevel() -> u32 { Self::unserved("VMM", 0x01b3, "KfRaiseIrqlToDpcLevel") } // abi-specs/vxd/vmm.abi:699
    unsafe fn VMMCreateThreadEx(ss: u32, esp: u32, cs: u32, eip: u32, ds: u32, es: u32, kind: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { Self::unserved("VMM", 0x01b4, "VMMCreateThreadEx") } // abi-specs/vxd/vmm.abi:701
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_VMM_Version<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_VMM_Version() }; r.eax = (r.eax & !0xff00) | ((v.major as u32 & 0xff) << 8); r.eax = (r.eax & !0xff) | (v.minor as u32 & 0xff); r.ecx = v.debug as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Cur_VM_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Cur_VM_Handle() }; r.ebx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Cur_VM_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Test_Cur_VM_Handle((r.ebx as u32)) }; r.set_flag(0x40, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Sys_VM_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Sys_VM_Handle() }; r.ebx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Sys_VM_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Test_Sys_VM_Handle((r.ebx as u32)) }; r.set_flag(0x40, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Validate_VM_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Validate_VM_Handle((r.ebx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_VMM_Reenter_Count<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_VMM_Reenter_Count() }; r.ecx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Reentrant_Execution<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Begin_Reentrant_Execution() }; r.ecx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Reentrant_Execution<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::End_Reentrant_Execution((r.ecx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Install_V86_Break_Point<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Install_V86_Break_Point((r.eax as u32), (r.edx as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Remove_V86_Break_Point<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Remove_V86_Break_Point((r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Allocate_V86_Call_Back<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Allocate_V86_Call_Back((r.edx as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.eax = v.address as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Allocate_PM_Call_Back<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Allocate_PM_Call_Back((r.edx as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.eax = v.address as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_VM_Returns<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_When_VM_Returns((r.eax as u32), (r.edx as u32), (r.esi as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Schedule_Global_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Schedule_Global_Event(crate::callbacks::EVENT_PROC(r.esi as u32), (r.edx as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Schedule_VM_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Schedule_VM_Event((r.ebx as u32), crate::callbacks::EVENT_PROC(r.esi as u32), (r.edx as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_Global_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_Global_Event(crate::callbacks::EVENT_PROC(r.esi as u32), (r.edx as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_VM_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_VM_Event((r.ebx as u32), crate::callbacks::EVENT_PROC(r.esi as u32), (r.edx as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Global_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Cancel_Global_Event((r.esi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_VM_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Cancel_VM_Event((r.ebx as u32), (r.esi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_Priority_VM_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_Priority_VM_Event((r.eax as u32), (r.ebx as u32), crate::types::PRIORITY_EVENT_FLAGS((r.ecx as u32)), (r.edx as u32), crate::callbacks::EVENT_PROC(r.esi as u32), (r.edi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Priority_VM_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Cancel_Priority_VM_Event((r.esi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_NMI_Handler_Addr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_NMI_Handler_Addr() }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_NMI_Handler_Addr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_NMI_Handler_Addr((r.esi as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_NMI_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_NMI_Event(crate::callbacks::EVENT_PROC(r.esi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_VM_Ints_Enabled<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_When_VM_Ints_Enabled((r.edx as u32), (r.esi as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Enable_VM_Ints<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Enable_VM_Ints() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Disable_VM_Ints<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Disable_VM_Ints() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Map_Flat<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Map_Flat((((r.eax >> 8) & 0xff) as u8), ((r.eax & 0xff) as u8)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Map_Lin_To_VM_Addr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Map_Lin_To_VM_Addr((r.eax as u32), (r.ecx as u32)) }; r.ecx = (r.ecx & !0xffff) | (v.segment as u32 & 0xffff); r.edx = v.offset as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Adjust_Exec_Priority<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Adjust_Exec_Priority((r.eax as u32), (r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Critical_Section<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Begin_Critical_Section(crate::types::BLOCK_FLAGS((r.ecx as u32))) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Critical_Section<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::End_Critical_Section() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Crit_And_Suspend<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::End_Crit_And_Suspend() }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Claim_Critical_Section<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Claim_Critical_Section((r.eax as u32), crate::types::BLOCK_FLAGS((r.ecx as u32))) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Release_Critical_Section<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Release_Critical_Section((r.ecx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_Not_Critical<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_When_Not_Critical((r.esi as u32) as *mut core::ffi::c_void, (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Create_Semaphore<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Create_Semaphore((r.ecx as u32)) }; r.eax = v.semaphore as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Destroy_Semaphore<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Destroy_Semaphore((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Wait_Semaphore<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Wait_Semaphore((r.eax as u32), crate::types::BLOCK_FLAGS((r.ecx as u32))) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Signal_Semaphore<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Signal_Semaphore((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Crit_Section_Status<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Crit_Section_Status() }; r.ebx = v.owner as u32; r.ecx = v.claims as u32; r.set_flag(1, u32::from(v.boosted) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_Task_Switched<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_When_Task_Switched((r.esi as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Suspend_VM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Suspend_VM((r.ebx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Resume_VM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Resume_VM((r.ebx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn No_Fail_Resume_VM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::No_Fail_Resume_VM((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Nuke_VM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Nuke_VM((r.ebx as u32)) }; r.ecx = v.undefined_ecx as u32; r.edx = v.undefined_edx as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Crash_Cur_VM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Crash_Cur_VM() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Execution_Focus<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Execution_Focus() }; r.ebx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Execution_Focus<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Execution_Focus((r.ebx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Time_Slice_Priority<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Time_Slice_Priority((r.ebx as u32)) }; r.eax = v.traits.0 as u32; r.ecx = v.foreground as u32; r.edx = v.background as u32; r.esi = v.share as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Time_Slice_Priority<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Time_Slice_Priority(crate::types::VM_STATUS((r.eax as u32)), (r.ebx as u32), (r.ecx as u32), (r.edx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Time_Slice_Granularity<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Time_Slice_Granularity() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Time_Slice_Granularity<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Time_Slice_Granularity((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Time_Slice_Info<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Time_Slice_Info() }; r.eax = v.scheduled as u32; r.ebx = v.current as u32; r.ecx = v.idle as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Adjust_Execution_Time<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Adjust_Execution_Time((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Release_Time_Slice<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Release_Time_Slice() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Wake_Up_VM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Wake_Up_VM((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_Idle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_When_Idle((r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Next_VM_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Next_VM_Handle((r.ebx as u32)) }; r.ebx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Global_Time_Out<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Global_Time_Out((r.eax as u32), (r.edx as u32), crate::callbacks::TIME_OUT_PROC(r.esi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_VM_Time_Out<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_VM_Time_Out((r.eax as u32), (r.ebx as u32), (r.edx as u32), crate::callbacks::TIME_OUT_PROC(r.esi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Time_Out<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Cancel_Time_Out((r.esi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_System_Time<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_System_Time() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_VM_Exec_Time<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_VM_Exec_Time() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_V86_Int_Chain<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_V86_Int_Chain((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_V86_Int_Vector<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_V86_Int_Vector((r.eax as u32)) }; r.ecx = (r.ecx & !0xffff) | (v.segment as u32 & 0xffff); r.edx = v.offset as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_V86_Int_Vector<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_V86_Int_Vector((r.eax as u32), ((r.ecx & 0xffff) as u16), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_PM_Int_Vector<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_PM_Int_Vector((r.eax as u32)) }; r.ecx = (r.ecx & !0xffff) | (v.segment as u32 & 0xffff); r.edx = v.offset as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_PM_Int_Vector<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_PM_Int_Vector((r.eax as u32), ((r.ecx & 0xffff) as u16), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Int<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_Int((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Iret<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_Iret() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Far_Call<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_Far_Call(((r.ecx & 0xffff) as u16), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Far_Jmp<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_Far_Jmp(((r.ecx & 0xffff) as u16), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Far_Ret<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_Far_Ret() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Far_Ret_N<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_Far_Ret_N((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Build_Int_Stack_Frame<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Build_Int_Stack_Frame(((r.ecx & 0xffff) as u16), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Push<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_Push((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Pop<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_Pop() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _HeapAllocate<P: Vmm>(bytes: u32, traits: crate::types::HEAP_FLAGS) -> *mut core::ffi::c_void { unsafe { P::_HeapAllocate(bytes, traits) } }
    pub unsafe extern "C" fn _HeapReAllocate<P: Vmm>(address: *mut core::ffi::c_void, bytes: u32, traits: crate::types::HEAP_FLAGS) -> *mut core::ffi::c_void { unsafe { P::_HeapReAllocate(address, bytes, traits) } }
    pub unsafe extern "C" fn _HeapFree<P: Vmm>(address: *mut core::ffi::c_void, traits: u32) -> u32 { unsafe { P::_HeapFree(address, traits) } }
    pub unsafe extern "C" fn _HeapGetSize<P: Vmm>(address: *mut core::ffi::c_void, traits: u32) -> u32 { unsafe { P::_HeapGetSize(address, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageAllocate<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_PageAllocate((unsafe { r.argument(0) } as u32), crate::types::PAGE_TYPE((unsafe { r.argument(1) } as u32)), (unsafe { r.argument(2) } as u32), (unsafe { r.argument(3) } as u32), (unsafe { r.argument(4) } as u32), (unsafe { r.argument(5) } as u32), (unsafe { r.argument(6) } as u32) as *mut u32, crate::types::PAGE_FLAGS((unsafe { r.argument(7) } as u32))) }; r.eax = v.handle as u32; r.edx = v.address as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageReAllocate<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_PageReAllocate((unsafe { r.argument(0) } as u32), (unsafe { r.argument(1) } as u32), crate::types::PAGE_FLAGS((unsafe { r.argument(2) } as u32))) }; r.eax = v.handle as u32; r.edx = v.address as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _PageFree<P: Vmm>(handle: u32, traits: u32) -> u32 { unsafe { P::_PageFree(handle, traits) } }
    pub unsafe extern "C" fn _PageLock<P: Vmm>(handle: u32, pages: u32, offset: u32, traits: u32) -> u32 { unsafe { P::_PageLock(handle, pages, offset, traits) } }
    pub unsafe extern "C" fn _PageUnLock<P: Vmm>(handle: u32, pages: u32, offset: u32, traits: u32) -> u32 { unsafe { P::_PageUnLock(handle, pages, offset, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageGetSizeAddr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_PageGetSizeAddr((unsafe { r.argument(0) } as u32), (unsafe { r.argument(1) } as u32)) }; r.eax = v.pages as u32; r.edx = v.address as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageGetAllocInfo<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_PageGetAllocInfo((unsafe { r.argument(0) } as u32)) }; r.eax = v.free as u32; r.edx = v.lockable as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetFreePageCount<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_GetFreePageCount((unsafe { r.argument(0) } as u32)) }; r.eax = v.free as u32; r.edx = v.lockable as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _GetSysPageCount<P: Vmm>(traits: u32) -> u32 { unsafe { P::_GetSysPageCount(traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetVMPgCount<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_GetVMPgCount((unsafe { r.argument(0) } as u32), (unsafe { r.argument(1) } as u32)) }; r.eax = v.total as u32; r.edx = v.unmapped as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _MapIntoV86<P: Vmm>(handle: u32, vm: crate::types::HVM, v86_page: u32, pages: u32, offset: u32, traits: u32) -> u32 { unsafe { P::_MapIntoV86(handle, vm, v86_page, pages, offset, traits) } }
    pub unsafe extern "C" fn _PhysIntoV86<P: Vmm>(physical_page: u32, vm: crate::types::HVM, v86_page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_PhysIntoV86(physical_page, vm, v86_page, pages, traits) } }
    pub unsafe extern "C" fn _TestGlobalV86Mem<P: Vmm>(address: u32, bytes: u32, traits: u32) -> u32 { unsafe { P::_TestGlobalV86Mem(address, bytes, traits) } }
    pub unsafe extern "C" fn _ModifyPageBits<P: Vmm>(vm: crate::types::HVM, v86_page: u32, pages: u32, and_mask: u32, or_mask: u32, kind: crate::types::PAGE_TYPE, traits: u32) -> u32 { unsafe { P::_ModifyPageBits(vm, v86_page, pages, and_mask, or_mask, kind, traits) } }
    pub unsafe extern "C" fn _CopyPageTable<P: Vmm>(page: u32, pages: u32, entries: *mut u32, traits: u32) -> u32 { unsafe { P::_CopyPageTable(page, pages, entries, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _LinMapIntoV86<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_LinMapIntoV86((unsafe { r.argument(0) } as u32), (unsafe { r.argument(1) } as u32), (unsafe { r.argument(2) } as u32), (unsafe { r.argument(3) } as u32), (unsafe { r.argument(4) } as u32)) }; r.eax = v.address as u32; r.edx = v.undefined_edx as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _LinPageLock<P: Vmm>(page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_LinPageLock(page, pages, traits) } }
    pub unsafe extern "C" fn _LinPageUnLock<P: Vmm>(page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_LinPageUnLock(page, pages, traits) } }
    pub unsafe extern "C" fn _SetResetV86Pageable<P: Vmm>(vm: crate::types::HVM, v86_page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_SetResetV86Pageable(vm, v86_page, pages, traits) } }
    pub unsafe extern "C" fn _GetV86PageableArray<P: Vmm>(vm: crate::types::HVM, buffer: *mut core::ffi::c_void, traits: u32) -> u32 { unsafe { P::_GetV86PageableArray(vm, buffer, traits) } }
    pub unsafe extern "C" fn _PageCheckLinRange<P: Vmm>(page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_PageCheckLinRange(page, pages, traits) } }
    pub unsafe extern "C" fn _PageOutDirtyPages<P: Vmm>(pages: u32, traits: u32) -> u32 { unsafe { P::_PageOutDirtyPages(pages, traits) } }
    pub unsafe extern "C" fn _PageDiscardPages<P: Vmm>(page: u32, vm: crate::types::HVM, pages: u32, traits: u32) -> u32 { unsafe { P::_PageDiscardPages(page, vm, pages, traits) } }
    pub unsafe extern "C" fn _GetNulPageHandle<P: Vmm>() -> u32 { unsafe { P::_GetNulPageHandle() } }
    pub unsafe extern "C" fn _GetFirstV86Page<P: Vmm>() -> u32 { unsafe { P::_GetFirstV86Page() } }
    pub unsafe extern "C" fn _MapPhysToLinear<P: Vmm>(physical: u32, bytes: u32, traits: u32) -> u32 { unsafe { P::_MapPhysToLinear(physical, bytes, traits) } }
    pub unsafe extern "C" fn _GetAppFlatDSAlias<P: Vmm>() -> u32 { unsafe { P::_GetAppFlatDSAlias() } }
    pub unsafe extern "C" fn _SelectorMapFlat<P: Vmm>(vm: crate::types::HVM, selector: u32, traits: u32) -> u32 { unsafe { P::_SelectorMapFlat(vm, selector, traits) } }
    pub unsafe extern "C" fn _GetDemandPageInfo<P: Vmm>(info: *mut core::ffi::c_void, traits: u32) { unsafe { P::_GetDemandPageInfo(info, traits) } }
    pub unsafe extern "C" fn _GetSetPageOutCount<P: Vmm>(count: u32, traits: u32) -> u32 { unsafe { P::_GetSetPageOutCount(count, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_V86_Page<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_V86_Page((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _Assign_Device_V86_Pages<P: Vmm>(page: u32, pages: u32, vm: crate::types::HVM, traits: u32) -> u32 { unsafe { P::_Assign_Device_V86_Pages(page, pages, vm, traits) } }
    pub unsafe extern "C" fn _DeAssign_Device_V86_Pages<P: Vmm>(page: u32, pages: u32, vm: crate::types::HVM, traits: u32) -> u32 { unsafe { P::_DeAssign_Device_V86_Pages(page, pages, vm, traits) } }
    pub unsafe extern "C" fn _Get_Device_V86_Pages_Array<P: Vmm>(vm: crate::types::HVM, buffer: *mut core::ffi::c_void, traits: u32) -> u32 { unsafe { P::_Get_Device_V86_Pages_Array(vm, buffer, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn MMGR_SetNULPageAddr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::MMGR_SetNULPageAddr((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Allocate_GDT_Selector<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_Allocate_GDT_Selector((unsafe { r.argument(0) } as u32), (unsafe { r.argument(1) } as u32), (unsafe { r.argument(2) } as u32)) }; r.eax = v.selector as u32; r.edx = v.table as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _Free_GDT_Selector<P: Vmm>(selector: u32, traits: u32) -> u32 { unsafe { P::_Free_GDT_Selector(selector, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Allocate_LDT_Selector<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_Allocate_LDT_Selector((unsafe { r.argument(0) } as u32), (unsafe { r.argument(1) } as u32), (unsafe { r.argument(2) } as u32), (unsafe { r.argument(3) } as u32), (unsafe { r.argument(4) } as u32)) }; r.eax = v.selector as u32; r.edx = v.table as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _Free_LDT_Selector<P: Vmm>(vm: crate::types::HVM, selector: u32, traits: u32) -> u32 { unsafe { P::_Free_LDT_Selector(vm, selector, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _BuildDescriptorDWORDs<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_BuildDescriptorDWORDs((unsafe { r.argument(0) } as u32), (unsafe { r.argument(1) } as u32), (unsafe { r.argument(2) } as u32), (unsafe { r.argument(3) } as u32), (unsafe { r.argument(4) } as u32)) }; r.eax = v.low as u32; r.edx = v.high as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetDescriptor<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_GetDescriptor((unsafe { r.argument(0) } as u32), (unsafe { r.argument(1) } as u32), (unsafe { r.argument(2) } as u32)) }; r.eax = v.low as u32; r.edx = v.high as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _SetDescriptor<P: Vmm>(selector: u32, vm: crate::types::HVM, high: u32, low: u32, traits: u32) -> u32 { unsafe { P::_SetDescriptor(selector, vm, high, low, traits) } }
    pub unsafe extern "C" fn _MMGR_Toggle_HMA<P: Vmm>(vm: crate::types::HVM, traits: u32) -> u32 { unsafe { P::_MMGR_Toggle_HMA(vm, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Fault_Hook_Addrs<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Fault_Hook_Addrs((r.eax as u32)) }; r.edx = v.v86_handler; r.esi = v.pm_handler; r.edi = v.vmm_handler; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_V86_Fault<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_V86_Fault((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.esi = v.previous; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_PM_Fault<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_PM_Fault((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.esi = v.previous; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_VMM_Fault<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_VMM_Fault((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.esi = v.previous; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Nest_V86_Exec<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Begin_Nest_V86_Exec() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Nest_Exec<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Begin_Nest_Exec() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exec_Int<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Exec_Int((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Resume_Exec<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Resume_Exec() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Nest_Exec<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::End_Nest_Exec() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Allocate_PM_App_CB_Area<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Allocate_PM_App_CB_Area((r.ecx as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Cur_PM_App_CB<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Cur_PM_App_CB((r.ebx as u32)) }; r.edi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_V86_Exec_Mode<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_V86_Exec_Mode() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_PM_Exec_Mode<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_PM_Exec_Mode() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Use_Locked_PM_Stack<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Begin_Use_Locked_PM_Stack() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Use_Locked_PM_Stack<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::End_Use_Locked_PM_Stack() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Save_Client_State<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Save_Client_State((r.edi as u32) as *mut crate::types::Client_Reg_Struc) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Restore_Client_State<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Restore_Client_State((r.esi as u32) as *mut crate::types::Client_Reg_Struc) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exec_VxD_Int<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Exec_VxD_Int((unsafe { r.argument(0) } as u32), (r.eax as u32), (r.ebx as u32), (r.ecx as u32), (r.edx as u32), (r.esi as u32), (r.edi as u32), (r.ebp as u32)) }; r.eax = v.eax as u32; r.ebx = v.ebx as u32; r.ecx = v.ecx as u32; r.edx = v.edx as u32; r.esi = v.esi as u32; r.edi = v.edi as u32; r.ebp = v.ebp as u32; r.set_flag(1, u32::from(v.carry) != 0); r.set_flag(0x40, u32::from(v.zero) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret 4", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_Device_Service<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_Device_Service((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.esi = v.previous; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_Device_V86_API<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_Device_V86_API((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.esi = v.previous; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_Device_PM_API<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_Device_PM_API((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.esi = v.previous; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn System_Control<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::System_Control(crate::types::CONTROL_MESSAGE((r.eax as u32)), (r.ebx as u32), (r.esi as u32), (r.edi as u32), (r.edx as u32)) }; r.eax = v.result as u32; r.ebx = v.created as u32; r.ecx = v.undefined_ecx as u32; r.edx = v.undefined_edx as u32; r.esi = v.undefined_esi as u32; r.edi = v.thread as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_IO<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Simulate_IO((r.eax as u32), (r.ebx as u32), (r.ecx as u32), (r.edx as u32), (r.ebp as u32) as *mut crate::types::Client_Reg_Struc) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Install_Mult_IO_Handlers<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Install_Mult_IO_Handlers((r.edi as u32) as *mut core::ffi::c_void) }; r.edx = v.bad_port as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Install_IO_Handler<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Install_IO_Handler(crate::callbacks::IO_TRAP_PROC(r.esi as u32), (r.edx as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Enable_Global_Trapping<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Enable_Global_Trapping((r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Enable_Local_Trapping<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Enable_Local_Trapping((r.ebx as u32), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Disable_Global_Trapping<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Disable_Global_Trapping((r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Disable_Local_Trapping<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Disable_Local_Trapping((r.ebx as u32), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Create<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Create((r.eax as u32), (r.ecx as u32)) }; r.esi = v.list as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Destroy<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Destroy((r.esi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Allocate<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Allocate((r.esi as u32)) }; r.eax = v.node; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Attach<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Attach((r.esi as u32), (r.eax as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Attach_Tail<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Attach_Tail((r.esi as u32), (r.eax as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Insert<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Insert((r.esi as u32), (r.eax as u32) as *mut core::ffi::c_void, (r.ecx as u32) as *mut core::ffi::c_void) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Remove<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Remove((r.esi as u32), (r.eax as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Deallocate<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Deallocate((r.esi as u32), (r.eax as u32) as *mut core::ffi::c_void) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Get_First<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Get_First((r.esi as u32)) }; r.eax = v.node; r.set_flag(0x40, u32::from(v.empty) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Get_Next<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Get_Next((r.esi as u32), (r.eax as u32) as *mut core::ffi::c_void) }; r.eax = v.next; r.set_flag(0x40, u32::from(v.end) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Remove_First<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::List_Remove_First((r.esi as u32)) }; r.eax = v.node; r.set_flag(0x40, u32::from(v.empty) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _AddInstanceItem<P: Vmm>(item: *mut core::ffi::c_void, traits: u32) -> u32 { unsafe { P::_AddInstanceItem(item, traits) } }
    pub unsafe extern "C" fn _Allocate_Device_CB_Area<P: Vmm>(bytes: u32, traits: u32) -> u32 { unsafe { P::_Allocate_Device_CB_Area(bytes, traits) } }
    pub unsafe extern "C" fn _Allocate_Global_V86_Data_Area<P: Vmm>(bytes: u32, traits: u32) -> u32 { unsafe { P::_Allocate_Global_V86_Data_Area(bytes, traits) } }
    pub unsafe extern "C" fn _Allocate_Temp_V86_Data_Area<P: Vmm>(bytes: u32, traits: u32) -> u32 { unsafe { P::_Allocate_Temp_V86_Data_Area(bytes, traits) } }
    pub unsafe extern "C" fn _Free_Temp_V86_Data_Area<P: Vmm>() -> u32 { unsafe { P::_Free_Temp_V86_Data_Area() } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_Decimal_Int<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Profile_Decimal_Int((r.eax as u32), (r.esi as u32) as *mut u8, (r.edi as u32) as *mut u8) }; r.eax = v.value as u32; r.set_flag(1, u32::from(v.missing) != 0); r.set_flag(0x40, u32::from(v.empty) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Convert_Decimal_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Convert_Decimal_String((r.edx as u32) as *mut u8) }; r.eax = v.value as u32; r.edx = v.end; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_Fixed_Point<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Profile_Fixed_Point((r.eax as u32), (r.ecx as u32), (r.esi as u32) as *mut u8, (r.edi as u32) as *mut u8) }; r.eax = v.value as u32; r.set_flag(1, u32::from(v.missing) != 0); r.set_flag(0x40, u32::from(v.empty) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Convert_Fixed_Point_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Convert_Fixed_Point_String((r.ecx as u32), (r.edx as u32) as *mut u8) }; r.eax = v.value as u32; r.edx = v.end; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_Hex_Int<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Profile_Hex_Int((r.eax as u32), (r.esi as u32) as *mut u8, (r.edi as u32) as *mut u8) }; r.eax = v.value as u32; r.set_flag(1, u32::from(v.missing) != 0); r.set_flag(0x40, u32::from(v.empty) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Convert_Hex_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Convert_Hex_String((r.edx as u32) as *mut u8) }; r.eax = v.value as u32; r.edx = v.end; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_Boolean<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Profile_Boolean((r.eax as u32), (r.esi as u32) as *mut u8, (r.edi as u32) as *mut u8) }; r.eax = v.value as u32; r.set_flag(1, u32::from(v.missing) != 0); r.set_flag(0x40, u32::from(v.empty) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Convert_Boolean_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Convert_Boolean_String((r.edx as u32) as *mut u8) }; r.eax = v.value as u32; r.set_flag(1, u32::from(v.invalid) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Profile_String((r.edx as u32) as *mut u8, (r.esi as u32) as *mut u8, (r.edi as u32) as *mut u8) }; r.edx = v.value; r.set_flag(1, u32::from(v.missing) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Next_Profile_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Next_Profile_String((r.edx as u32) as *mut u8, (r.edi as u32) as *mut u8) }; r.edx = v.next; r.set_flag(1, u32::from(v.end) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Environment_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Environment_String((r.esi as u32) as *mut u8) }; r.edx = v.value; r.set_flag(1, u32::from(v.missing) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Exec_Path<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Exec_Path() }; r.edx = v.path; r.ecx = v.length as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Config_Directory<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Config_Directory() }; r.edx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn OpenFile<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::OpenFile((r.edx as u32) as *mut u8, (r.edi as u32) as *mut core::ffi::c_void) }; r.eax = v.handle as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_PSP_Segment<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_PSP_Segment() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn GetDOSVectors<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::GetDOSVectors() }; r.eax = v.int23 as u32; r.edx = v.int24 as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Machine_Info<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Machine_Info() }; r.eax = v.dos_version as u32; r.ebx = v.machine as u32; r.ecx = v.parameters; r.edx = v.equipment as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn GetSet_HMA_Info<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::GetSet_HMA_Info((r.ecx as u32), ((r.edx & 0xffff) as u16)) }; r.eax = v.no_global_user as u32; r.ecx = v.xms as u32; r.edx = v.a20_count as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_System_Exit_Code<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_System_Exit_Code(((r.eax & 0xff) as u8)) }; r.edx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Fatal_Error_Handler<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Fatal_Error_Handler((r.esi as u32) as *mut u8, (r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Fatal_Memory_Error<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Fatal_Memory_Error() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Update_System_Clock<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Update_System_Clock((r.ecx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Debug_Installed<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Test_Debug_Installed() }; r.set_flag(0x40, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Out_Debug_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Out_Debug_String((r.esi as u32) as *mut u8) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Out_Debug_Chr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Out_Debug_Chr(((r.eax & 0xff) as u8)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn In_Debug_Chr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::In_Debug_Chr() }; r.eax = (r.eax & !0xff) | (v.character as u32 & 0xff); r.set_flag(0x40, u32::from(v.none) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Debug_Convert_Hex_Binary<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Debug_Convert_Hex_Binary(((r.eax & 0xff) as u8)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Debug_Convert_Hex_Decimal<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Debug_Convert_Hex_Decimal(((r.eax & 0xff) as u8)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Debug_Test_Valid_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Debug_Test_Valid_Handle((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Validate_Client_Ptr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Validate_Client_Ptr((r.ebp as u32) as *mut crate::types::Client_Reg_Struc) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Reenter<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Test_Reenter() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Queue_Debug_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Queue_Debug_String((unsafe { r.argument(1) } as u32), (unsafe { r.argument(0) } as u32), (r.esi as u32) as *mut u8) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret 8", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Log_Proc_Call<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Log_Proc_Call() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Debug_Test_Cur_VM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Debug_Test_Cur_VM((r.ebx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_PM_Int_Type<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_PM_Int_Type((r.eax as u32)) }; r.edx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_PM_Int_Type<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_PM_Int_Type((r.eax as u32), (r.edx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Last_Updated_System_Time<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Last_Updated_System_Time() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Last_Updated_VM_Exec_Time<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Last_Updated_VM_Exec_Time() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_DBCS_Lead_Byte<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Test_DBCS_Lead_Byte((r.eax as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _AddFreePhysPage<P: Vmm>(page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_AddFreePhysPage(page, pages, traits) } }
    pub unsafe extern "C" fn _PageResetHandlePAddr<P: Vmm>(handle: u32, offset: u32, pages: u32, physical_page: u32, traits: u32) -> u32 { unsafe { P::_PageResetHandlePAddr(handle, offset, pages, physical_page, traits) } }
    pub unsafe extern "C" fn _SetLastV86Page<P: Vmm>(page: u32, traits: u32) -> u32 { unsafe { P::_SetLastV86Page(page, traits) } }
    pub unsafe extern "C" fn _GetLastV86Page<P: Vmm>() -> u32 { unsafe { P::_GetLastV86Page() } }
    pub unsafe extern "C" fn _MapFreePhysReg<P: Vmm>(page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_MapFreePhysReg(page, pages, traits) } }
    pub unsafe extern "C" fn _UnmapFreePhysReg<P: Vmm>(page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_UnmapFreePhysReg(page, pages, traits) } }
    pub unsafe extern "C" fn _XchgFreePhysReg<P: Vmm>(page: u32, physical: u32, traits: u32) -> u32 { unsafe { P::_XchgFreePhysReg(page, physical, traits) } }
    pub unsafe extern "C" fn _SetFreePhysRegCalBk<P: Vmm>(callback: *mut core::ffi::c_void, traits: u32) -> u32 { unsafe { P::_SetFreePhysRegCalBk(callback, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Next_Arena<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Next_Arena((r.ecx as u32)) }; r.eax = v.data as u32; r.ecx = v.traits as u32; r.edx = v.memory; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Name_Of_Ugly_TSR<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Name_Of_Ugly_TSR() }; r.eax = v.name as u32; r.ebx = v.name_end as u32; r.set_flag(0x40, u32::from(v.none) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Debug_Options<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Debug_Options(((r.eax & 0xff) as u8)) }; r.set_flag(0x40, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Physical_HMA_Alias<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Physical_HMA_Alias((r.esi as u32) as *mut core::ffi::c_void) }; r.eax = v.undefined_eax as u32; r.ecx = v.undefined_ecx as u32; r.esi = v.undefined_esi as u32; r.edi = v.undefined_edi as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _GetGlblRng0V86IntBase<P: Vmm>() -> u32 { unsafe { P::_GetGlblRng0V86IntBase() } }
    pub unsafe extern "C" fn _Add_Global_V86_Data_Area<P: Vmm>(address: u32, bytes: u32, traits: u32) -> u32 { unsafe { P::_Add_Global_V86_Data_Area(address, bytes, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn GetSetDetailedVMError<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::GetSetDetailedVMError((r.ebx as u32), (r.ecx as u32), (r.eax as u32), (r.edx as u32)) }; r.eax = v.error as u32; r.edx = v.reference as u32; r.set_flag(0x40, u32::from(v.none) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Is_Debug_Chr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Is_Debug_Chr() }; r.eax = (r.eax & !0xff) | (v.character as u32 & 0xff); r.set_flag(0x40, u32::from(v.none) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Clear_Mono_Screen<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Clear_Mono_Screen() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Out_Mono_Chr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Out_Mono_Chr(((r.eax & 0xff) as u8)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Out_Mono_String<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Out_Mono_String((r.esi as u32) as *mut u8) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Mono_Cur_Pos<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Mono_Cur_Pos(((r.edx & 0xff) as u8), (((r.edx >> 8) & 0xff) as u8)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Mono_Cur_Pos<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Mono_Cur_Pos() }; r.edx = (r.edx & !0xff) | (v.column as u32 & 0xff); r.edx = (r.edx & !0xff00) | ((v.row as u32 & 0xff) << 8); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Mono_Chr<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Mono_Chr() }; r.eax = (r.eax & !0xff) | (v.character as u32 & 0xff); r.eax = (r.eax & !0xff00) | ((v.attribute as u32 & 0xff) << 8); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Locate_Byte_In_ROM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Locate_Byte_In_ROM(((r.eax & 0xff) as u8)) }; r.eax = v.address as u32; r.set_flag(1, u32::from(v.missing) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_Invalid_Page_Fault<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Hook_Invalid_Page_Fault((r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Unhook_Invalid_Page_Fault<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Unhook_Invalid_Page_Fault((r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Delete_On_Exit_File<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Delete_On_Exit_File((r.esi as u32) as *mut u8) }; r.eax = v.undefined_eax as u32; r.ecx = v.undefined_ecx as u32; r.edx = v.undefined_edx as u32; r.esi = v.undefined_esi as u32; r.edi = v.undefined_edi as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Close_VM<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Close_VM((r.eax as u32), (r.ebx as u32), (r.ecx as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Enable_Touch_1st_Meg<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Enable_Touch_1st_Meg() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Disable_Touch_1st_Meg<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Disable_Touch_1st_Meg() }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Install_Exception_Handler<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Install_Exception_Handler((r.esi as u32) as *mut crate::types::Exception_Handler_Struc) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Remove_Exception_Handler<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Remove_Exception_Handler((r.esi as u32) as *mut crate::types::Exception_Handler_Struc) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Crit_Status_No_Block<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Crit_Status_No_Block() }; r.ebx = v.owner as u32; r.ecx = v.claims as u32; r.set_flag(1, u32::from(v.boosted) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _GetLastUpdatedThreadExecTime<P: Vmm>(thread: crate::types::HTHREAD) -> u32 { unsafe { P::_GetLastUpdatedThreadExecTime(thread) } }
    pub unsafe extern "C" fn _Trace_Out_Service<P: Vmm>(text: *mut u8) { unsafe { P::_Trace_Out_Service(text) } }
    pub unsafe extern "C" fn _Debug_Out_Service<P: Vmm>(text: *mut u8) { unsafe { P::_Debug_Out_Service(text) } }
    pub unsafe extern "C" fn _Debug_Flags_Service<P: Vmm>(traits: u32) { unsafe { P::_Debug_Flags_Service(traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMM_Add_DDB<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMM_Add_DDB((r.edi as u32) as *mut crate::types::VxD_Desc_Block) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMM_Remove_DDB<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMM_Remove_DDB((r.edi as u32) as *mut crate::types::VxD_Desc_Block) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _BlockOnID<P: Vmm>(id: u32, traits: crate::types::BLOCK_FLAGS) { unsafe { P::_BlockOnID(id, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Schedule_Thread_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Schedule_Thread_Event((r.edi as u32), crate::callbacks::EVENT_PROC(r.esi as u32), (r.edx as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Thread_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Cancel_Thread_Event((r.edi as u32), (r.esi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Thread_Time_Out<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Thread_Time_Out((r.eax as u32), (r.edx as u32), crate::callbacks::TIME_OUT_PROC(r.esi as u32), (r.edi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Async_Time_Out<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Async_Time_Out((r.eax as u32), (r.edx as u32), crate::callbacks::ASYNC_TIME_OUT_PROC(r.esi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _AllocateThreadDataSlot<P: Vmm>() -> u32 { unsafe { P::_AllocateThreadDataSlot() } }
    pub unsafe extern "C" fn _FreeThreadDataSlot<P: Vmm>(offset: u32) -> u32 { unsafe { P::_FreeThreadDataSlot(offset) } }
    pub unsafe extern "C" fn _CreateMutex<P: Vmm>(boost: u32, traits: u32) -> u32 { unsafe { P::_CreateMutex(boost, traits) } }
    pub unsafe extern "C" fn _DestroyMutex<P: Vmm>(mutex: u32) -> u32 { unsafe { P::_DestroyMutex(mutex) } }
    pub unsafe extern "C" fn _GetMutexOwner<P: Vmm>(mutex: u32) -> u32 { unsafe { P::_GetMutexOwner(mutex) } }
    pub unsafe extern "C" fn VMMCreateThread<P: Vmm>(ss: u32, esp: u32, cs: u32, eip: u32, ds: u32, es: u32, kind: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { unsafe { P::VMMCreateThread(ss, esp, cs, eip, ds, es, kind, callback, reference) } }
    pub unsafe extern "C" fn _GetThreadExecTime<P: Vmm>(thread: crate::types::HTHREAD) -> u32 { unsafe { P::_GetThreadExecTime(thread) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMMTerminateThread<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMMTerminateThread((r.edi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Cur_Thread_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Cur_Thread_Handle() }; r.edi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Cur_Thread_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Test_Cur_Thread_Handle((r.edi as u32)) }; r.set_flag(0x40, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Sys_Thread_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Sys_Thread_Handle() }; r.edi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Sys_Thread_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Test_Sys_Thread_Handle((r.edi as u32)) }; r.set_flag(0x40, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Validate_Thread_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Validate_Thread_Handle((r.edi as u32)) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Initial_Thread_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Initial_Thread_Handle((r.ebx as u32)) }; r.edi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Initial_Thread_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Test_Initial_Thread_Handle((r.edi as u32)) }; r.set_flag(0x40, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMM_GetSystemInitState<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMM_GetSystemInitState() }; r.eax = v.0 as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Next_Thread_Handle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Next_Thread_Handle((r.edi as u32)) }; r.edi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Adjust_Thread_Exec_Priority<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Adjust_Thread_Exec_Priority((r.eax as u32), (r.edi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Unhook_VMM_Fault<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Unhook_VMM_Fault((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Unhook_Device_Service<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Unhook_Device_Service((r.eax as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _PageReserve<P: Vmm>(page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_PageReserve(page, pages, traits) } }
    pub unsafe extern "C" fn _PageCommit<P: Vmm>(page: u32, pages: u32, pager: u32, pager_data: u32, traits: crate::types::PAGE_COMMIT_FLAGS) -> u32 { unsafe { P::_PageCommit(page, pages, pager, pager_data, traits) } }
    pub unsafe extern "C" fn _PageDecommit<P: Vmm>(page: u32, pages: u32, traits: u32) -> u32 { unsafe { P::_PageDecommit(page, pages, traits) } }
    pub unsafe extern "C" fn _ContextCreate<P: Vmm>() -> u32 { unsafe { P::_ContextCreate() } }
    pub unsafe extern "C" fn _SignalID<P: Vmm>(id: u32) { unsafe { P::_SignalID(id) } }
    pub unsafe extern "C" fn _PageCommitPhys<P: Vmm>(page: u32, pages: u32, physical_page: u32, traits: crate::types::PAGE_COMMIT_FLAGS) -> u32 { unsafe { P::_PageCommitPhys(page, pages, physical_page, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Call_When_Idle<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Cancel_Call_When_Idle((r.esi as u32) as *mut core::ffi::c_void) }; r.set_flag(1, u32::from(v) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Debug_Printf_Service<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_Debug_Printf_Service((unsafe { r.argument(0) } as u32) as *mut u8, VarArgs(unsafe { core::ptr::from_ref(&*r).cast::<u32>().add(11) })) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _EnterMutex<P: Vmm>(mutex: u32, traits: crate::types::BLOCK_FLAGS) { unsafe { P::_EnterMutex(mutex, traits) } }
    pub unsafe extern "C" fn _LeaveMutex<P: Vmm>(mutex: u32) { unsafe { P::_LeaveMutex(mutex) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Signal_Semaphore_No_Switch<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Signal_Semaphore_No_Switch((r.eax as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _ContextSwitch<P: Vmm>(context: u32) -> u32 { unsafe { P::_ContextSwitch(context) } }
    pub unsafe extern "C" fn _PageModifyPermissions<P: Vmm>(page: u32, pages: u32, and_mask: u32, or_mask: u32) -> u32 { unsafe { P::_PageModifyPermissions(page, pages, and_mask, or_mask) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ExecVxDIntMustComplete<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_ExecVxDIntMustComplete((unsafe { r.argument(0) } as u32), (r.eax as u32), (r.ebx as u32), (r.ecx as u32), (r.edx as u32), (r.esi as u32), (r.edi as u32), (r.ebp as u32)) }; r.eax = v.eax as u32; r.ebx = v.ebx as u32; r.ecx = v.ecx as u32; r.edx = v.edx as u32; r.esi = v.esi as u32; r.edi = v.edi as u32; r.ebp = v.ebp as u32; r.set_flag(1, u32::from(v.carry) != 0); r.set_flag(0x40, u32::from(v.zero) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret 4", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMM_GetDDBList<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::VMM_GetDDBList() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_System_Time_Address<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_System_Time_Address() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_DDB<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_DDB((r.eax as u32), (r.edi as u32) as *mut u8) }; r.ecx = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Directed_Sys_Control<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Directed_Sys_Control(crate::types::CONTROL_MESSAGE((r.eax as u32)), (r.ebx as u32), (r.ecx as u32) as *mut crate::types::VxD_Desc_Block, (r.edx as u32), (r.esi as u32), (r.edi as u32)) }; r.eax = v.result as u32; r.ebx = v.undefined_ebx as u32; r.ecx = v.undefined_ecx as u32; r.edx = v.undefined_edx as u32; r.esi = v.undefined_esi as u32; r.edi = v.undefined_edi as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _RegOpenKey<P: Vmm>(key: u32, subkey: *mut u8, result: *mut u32) -> u32 { unsafe { P::_RegOpenKey(key, subkey, result) } }
    pub unsafe extern "C" fn _RegCloseKey<P: Vmm>(key: u32) -> u32 { unsafe { P::_RegCloseKey(key) } }
    pub unsafe extern "C" fn _RegCreateKey<P: Vmm>(key: u32, subkey: *mut u8, result: *mut u32) -> u32 { unsafe { P::_RegCreateKey(key, subkey, result) } }
    pub unsafe extern "C" fn _RegDeleteKey<P: Vmm>(key: u32, subkey: *mut u8) -> u32 { unsafe { P::_RegDeleteKey(key, subkey) } }
    pub unsafe extern "C" fn _RegEnumKey<P: Vmm>(key: u32, index: u32, name: *mut u8, length: u32) -> u32 { unsafe { P::_RegEnumKey(key, index, name, length) } }
    pub unsafe extern "C" fn _RegQueryValue<P: Vmm>(key: u32, subkey: *mut u8, value: *mut u8, length: *mut u32) -> u32 { unsafe { P::_RegQueryValue(key, subkey, value, length) } }
    pub unsafe extern "C" fn _RegSetValue<P: Vmm>(key: u32, subkey: *mut u8, kind: u32, data: *mut core::ffi::c_void, length: u32) -> u32 { unsafe { P::_RegSetValue(key, subkey, kind, data, length) } }
    pub unsafe extern "C" fn _RegDeleteValue<P: Vmm>(key: u32, value: *mut u8) -> u32 { unsafe { P::_RegDeleteValue(key, value) } }
    pub unsafe extern "C" fn _RegEnumValue<P: Vmm>(key: u32, index: u32, name: *mut u8, name_length: *mut u32, reserved: *mut u32, kind: *mut u32, data: *mut core::ffi::c_void, length: *mut u32) -> u32 { unsafe { P::_RegEnumValue(key, index, name, name_length, reserved, kind, data, length) } }
    pub unsafe extern "C" fn _RegQueryValueEx<P: Vmm>(key: u32, value: *mut u8, reserved: *mut u32, kind: *mut u32, data: *mut core::ffi::c_void, length: *mut u32) -> u32 { unsafe { P::_RegQueryValueEx(key, value, reserved, kind, data, length) } }
    pub unsafe extern "C" fn _RegSetValueEx<P: Vmm>(key: u32, value: *mut u8, reserved: u32, kind: u32, data: *mut core::ffi::c_void, length: u32) -> u32 { unsafe { P::_RegSetValueEx(key, value, reserved, kind, data, length) } }
    pub unsafe extern "C" fn _RegFlushKey<P: Vmm>(key: u32) -> u32 { unsafe { P::_RegFlushKey(key) } }
    pub unsafe extern "C" fn _PageCommitContig<P: Vmm>(page: u32, pages: u32, traits: crate::types::PAGE_COMMIT_FLAGS, align: u32, min: u32, max: u32) -> u32 { unsafe { P::_PageCommitContig(page, pages, traits, align, min, max) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_Restricted_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Call_Restricted_Event((r.eax as u32), (r.ebx as u32), crate::types::PRIORITY_EVENT_FLAGS((r.ecx as u32)), (r.edx as u32), (r.esi as u32) as *mut core::ffi::c_void, (r.edi as u32)) }; r.esi = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Restricted_Event<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Cancel_Restricted_Event((r.esi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _RegQueryInfoKey<P: Vmm>(key: u32, class: *mut u8, class_length: *mut u32, reserved: *mut u32, subkeys: *mut u32, longest_subkey: *mut u32, longest_class: *mut u32, values: *mut u32, longest_name: *mut u32, longest_value: *mut u32, security_length: *mut u32, last_write: *mut core::ffi::c_void) -> u32 { unsafe { P::_RegQueryInfoKey(key, class, class_length, reserved, subkeys, longest_subkey, longest_class, values, longest_name, longest_value, security_length, last_write) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Thread_Win32_Pri<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Thread_Win32_Pri((r.edi as u32)) }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Thread_Win32_Pri<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Set_Thread_Win32_Pri((r.eax as u32), (r.edi as u32)) }; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _GetRegistryPath<P: Vmm>(ddb: *mut crate::types::VxD_Desc_Block, buffer: *mut u8, length: u32) -> u32 { unsafe { P::_GetRegistryPath(ddb, buffer, length) } }
    pub unsafe extern "C" fn _GetRegistryKey<P: Vmm>(kind: u32, device: *mut u8, traits: u32, result: *mut u32) -> u32 { unsafe { P::_GetRegistryKey(kind, device, traits, result) } }
    pub unsafe extern "C" fn _RegRemapPreDefKey<P: Vmm>(key: u32, root: u32) -> u32 { unsafe { P::_RegRemapPreDefKey(key, root) } }
    pub unsafe extern "C" fn _Assert_Range<P: Vmm>(address: *mut core::ffi::c_void, bytes: u32, signature: u32, signature_offset: u32, traits: u32) -> u32 { unsafe { P::_Assert_Range(address, bytes, signature, signature_offset, traits) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Sprintf<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::_Sprintf((unsafe { r.argument(0) } as u32) as *mut u8, (unsafe { r.argument(1) } as u32) as *mut u8, VarArgs(unsafe { core::ptr::from_ref(&*r).cast::<u32>().add(12) })) }; r.eax = v as u32 as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _RegCreateDynKey<P: Vmm>(subkey: *mut u8, context: *mut core::ffi::c_void, provider: *mut core::ffi::c_void, values: *mut core::ffi::c_void, count: u32, result: *mut u32) -> u32 { unsafe { P::_RegCreateDynKey(subkey, context, provider, values, count, result) } }
    pub unsafe extern "C" fn _RegQueryMultipleValues<P: Vmm>(key: u32, values: *mut core::ffi::c_void, count: u32, buffer: *mut u8, length: *mut u32) -> u32 { unsafe { P::_RegQueryMultipleValues(key, values, count, buffer, length) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Boot_Flags<P: Vmm>() {
        unsafe extern "C" fn framed<P: Vmm>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::Get_Boot_Flags() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn _lstrcpyn<P: Vmm>(target: *mut u8, source: *mut u8, length: u32) -> *mut u8 { unsafe { P::_lstrcpyn(target, source, length) } }
    pub unsafe extern "C" fn _lstrlen<P: Vmm>(text: *mut u8) -> u32 { unsafe { P::_lstrlen(text) } }
    pub unsafe extern "C" fn _lmemcpy<P: Vmm>(target: *mut core::ffi::c_void, source: *mut core::ffi::c_void, length: u32) -> u32 { unsafe { P::_lmemcpy(target, source, length) } }
    pub unsafe extern "C" fn _GetVxDName<P: Vmm>(address: *mut core::ffi::c_void, buffer: *mut u8) -> *mut core::ffi::c_void { unsafe { P::_GetVxDName(address, buffer) } }
    pub unsafe extern "C" fn _Call_On_My_Stack<P: Vmm>(callback: *mut core::ffi::c_void, reference: u32, stack: *mut core::ffi::c_void, size: u32) { unsafe { P::_Call_On_My_Stack(callback, reference, stack, size) } }
    pub unsafe extern "stdcall" fn ObsoleteRtlUnwind<P: Vmm>(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 { unsafe { P::ObsoleteRtlUnwind(a1, a2, a3, a4) } }
    pub unsafe extern "stdcall" fn ObsoleteRtlRaiseException<P: Vmm>(a1: u32) -> u32 { unsafe { P::ObsoleteRtlRaiseException(a1) } }
    pub unsafe extern "stdcall" fn ObsoleteRtlRaiseStatus<P: Vmm>(a1: u32) -> u32 { unsafe { P::ObsoleteRtlRaiseStatus(a1) } }
    pub unsafe extern "stdcall" fn ObsoleteKeGetCurrentIrql<P: Vmm>() -> u32 { unsafe { P::ObsoleteKeGetCurrentIrql() } }
    pub unsafe extern "fastcall" fn ObsoleteKfRaiseIrql<P: Vmm>(a1: u32) -> u32 { unsafe { P::ObsoleteKfRaiseIrql(a1) } }
    pub unsafe extern "fastcall" fn ObsoleteKfLowerIrql<P: Vmm>(a1: u32) -> u32 { unsafe { P::ObsoleteKfLowerIrql(a1) } }
    pub unsafe extern "fastcall" fn Set_Preemptable_Count<P: Vmm>(a1: u32) -> u32 { unsafe { P::Set_Preemptable_Count(a1) } }
    pub unsafe extern "stdcall" fn ObsoleteKeInitializeDpc<P: Vmm>(a1: u32, a2: u32, a3: u32) -> u32 { unsafe { P::ObsoleteKeInitializeDpc(a1, a2, a3) } }
    pub unsafe extern "stdcall" fn ObsoleteKeInsertQueueDpc<P: Vmm>(a1: u32, a2: u32, a3: u32) -> u32 { unsafe { P::ObsoleteKeInsertQueueDpc(a1, a2, a3) } }
    pub unsafe extern "stdcall" fn ObsoleteKeRemoveQueueDpc<P: Vmm>(a1: u32) -> u32 { unsafe { P::ObsoleteKeRemoveQueueDpc(a1) } }
    pub unsafe extern "stdcall" fn HeapAllocateEx<P: Vmm>(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 { unsafe { P::HeapAllocateEx(a1, a2, a3, a4) } }
    pub unsafe extern "stdcall" fn HeapReAllocateEx<P: Vmm>(a1: u32, a2: u32, a3: u32, a4: u32, a5: u32) -> u32 { unsafe { P::HeapReAllocateEx(a1, a2, a3, a4, a5) } }
    pub unsafe extern "stdcall" fn HeapGetSizeEx<P: Vmm>(a1: u32, a2: u32) -> u32 { unsafe { P::HeapGetSizeEx(a1, a2) } }
    pub unsafe extern "stdcall" fn HeapFreeEx<P: Vmm>(a1: u32, a2: u32) -> u32 { unsafe { P::HeapFreeEx(a1, a2) } }
    pub unsafe extern "stdcall" fn KeCheckDivideByZeroTrap<P: Vmm>(a1: u32) -> u32 { unsafe { P::KeCheckDivideByZeroTrap(a1) } }
    pub unsafe extern "stdcall" fn KfRaiseIrqlToDpcLevel<P: Vmm>() -> u32 { unsafe { P::KfRaiseIrqlToDpcLevel() } }
    pub unsafe extern "C" fn VMMCreateThreadEx<P: Vmm>(ss: u32, esp: u32, cs: u32, eip: u32, ds: u32, es: u32, kind: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 { unsafe { P::VMMCreateThreadEx(ss, esp, cs, eip, ds, es, kind, callback, reference) } }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Vmm> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "Get_VMM_Version", entry: entry::Get_VMM_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "Get_Cur_VM_Handle", entry: entry::Get_Cur_VM_Handle::<P> as *const (), is_async: true },
        Service { ordinal: 0x0002, name: "Test_Cur_VM_Handle", entry: entry::Test_Cur_VM_Handle::<P> as *const (), is_async: true },
        Service { ordinal: 0x0003, name: "Get_Sys_VM_Handle", entry: entry::Get_Sys_VM_Handle::<P> as *const (), is_async: true },
        Service { ordinal: 0x0004, name: "Test_Sys_VM_Handle", entry: entry::Test_Sys_VM_Handle::<P> as *const (), is_async: true },
        Service { ordinal: 0x0005, name: "Validate_VM_Handle", entry: entry::Validate_VM_Handle::<P> as *const (), is_async: true },
        Service { ordinal: 0x0006, name: "Get_VMM_Reenter_Count", entry: entry::Get_VMM_Reenter_Count::<P> as *const (), is_async: false },
        Service { ordinal: 0x0007, name: "Begin_Reentrant_Execution", entry: entry::Begin_Reentrant_Execution::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "End_Reentrant_Execution", entry: entry::End_Reentrant_Execution::<P> as *const (), is_async: false },
        Service { ordinal: 0x0009, name: "Install_V86_Break_Point", entry: entry::Install_V86_Break_Point::<P> as *const (), is_async: false },
        Service { ordinal: 0x000a, name: "Remove_V86_Break_Point", entry: entry::Remove_V86_Break_Point::<P> as *const (), is_async: false },
        Service { ordinal: 0x000b, name: "Allocate_V86_Call_Back", entry: entry::Allocate_V86_Call_Back::<P> as *const (), is_async: false },
        Service { ordinal: 0x000c, name: "Allocate_PM_Call_Back", entry: entry::Allocate_PM_Call_Back::<P> as *const (), is_async: false },
        Service { ordinal: 0x000d, name: "Call_When_VM_Returns", entry: entry::Call_When_VM_Returns::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "Schedule_Global_Event", entry: entry::Schedule_Global_Event::<P> as *const (), is_async: true },
        Service { ordinal: 0x000f, name: "Schedule_VM_Event", entry: entry::Schedule_VM_Event::<P> as *const (), is_async: true },
        Service { ordinal: 0x0010, name: "Call_Global_Event", entry: entry::Call_Global_Event::<P> as *const (), is_async: true },
        Service { ordinal: 0x0011, name: "Call_VM_Event", entry: entry::Call_VM_Event::<P> as *const (), is_async: true },
        Service { ordinal: 0x0012, name: "Cancel_Global_Event", entry: entry::Cancel_Global_Event::<P> as *const (), is_async: false },
        Service { ordinal: 0x0013, name: "Cancel_VM_Event", entry: entry::Cancel_VM_Event::<P> as *const (), is_async: false },
        Service { ordinal: 0x0014, name: "Call_Priority_VM_Event", entry: entry::Call_Priority_VM_Event::<P> as *const (), is_async: true },
        Service { ordinal: 0x0015, name: "Cancel_Priority_VM_Event", entry: entry::Cancel_Priority_VM_Event::<P> as *const (), is_async: false },
        Service { ordinal: 0x0016, name: "Get_NMI_Handler_Addr", entry: entry::Get_NMI_Handler_Addr::<P> as *const (), is_async: false },
        Service { ordinal: 0x0017, name: "Set_NMI_Handler_Addr", entry: entry::Set_NMI_Handler_Addr::<P> as *const (), is_async: false },
        Service { ordinal: 0x0018, name: "Hook_NMI_Event", entry: entry::Hook_NMI_Event::<P> as *const (), is_async: false },
        Service { ordinal: 0x0019, name: "Call_When_VM_Ints_Enabled", entry: entry::Call_When_VM_Ints_Enabled::<P> as *const (), is_async: false },
        Service { ordinal: 0x001a, name: "Enable_VM_Ints", entry: entry::Enable_VM_Ints::<P> as *const (), is_async: false },
        Service { ordinal: 0x001b, name: "Disable_VM_Ints", entry: entry::Disable_VM_Ints::<P> as *const (), is_async: false },
        Service { ordinal: 0x001c, name: "Map_Flat", entry: entry::Map_Flat::<P> as *const (), is_async: false },
        Service { ordinal: 0x001d, name: "Map_Lin_To_VM_Addr", entry: entry::Map_Lin_To_VM_Addr::<P> as *const (), is_async: false },
        Service { ordinal: 0x001e, name: "Adjust_Exec_Priority", entry: entry::Adjust_Exec_Priority::<P> as *const (), is_async: false },
        Service { ordinal: 0x001f, name: "Begin_Critical_Section", entry: entry::Begin_Critical_Section::<P> as *const (), is_async: false },
        Service { ordinal: 0x0020, name: "End_Critical_Section", entry: entry::End_Critical_Section::<P> as *const (), is_async: false },
        Service { ordinal: 0x0021, name: "End_Crit_And_Suspend", entry: entry::End_Crit_And_Suspend::<P> as *const (), is_async: false },
        Service { ordinal: 0x0022, name: "Claim_Critical_Section", entry: entry::Claim_Critical_Section::<P> as *const (), is_async: false },
        Service { ordinal: 0x0023, name: "Release_Critical_Section", entry: entry::Release_Critical_Section::<P> as *const (), is_async: false },
        Service { ordinal: 0x0024, name: "Call_When_Not_Critical", entry: entry::Call_When_Not_Critical::<P> as *const (), is_async: false },
        Service { ordinal: 0x0025, name: "Create_Semaphore", entry: entry::Create_Semaphore::<P> as *const (), is_async: false },
        Service { ordinal: 0x0026, name: "Destroy_Semaphore", entry: entry::Destroy_Semaphore::<P> as *const (), is_async: false },
        Service { ordinal: 0x0027, name: "Wait_Semaphore", entry: entry::Wait_Semaphore::<P> as *const (), is_async: false },
        Service { ordinal: 0x0028, name: "Signal_Semaphore", entry: entry::Signal_Semaphore::<P> as *const (), is_async: false },
        Service { ordinal: 0x0029, name: "Get_Crit_Section_Status", entry: entry::Get_Crit_Section_Status::<P> as *const (), is_async: false },
        Service { ordinal: 0x002a, name: "Call_When_Task_Switched", entry: entry::Call_When_Task_Switched::<P> as *const (), is_async: false },
        Service { ordinal: 0x002b, name: "Suspend_VM", entry: entry::Suspend_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x002c, name: "Resume_VM", entry: entry::Resume_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x002d, name: "No_Fail_Resume_VM", entry: entry::No_Fail_Resume_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x002e, name: "Nuke_VM", entry: entry::Nuke_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x002f, name: "Crash_Cur_VM", entry: entry::Crash_Cur_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x0030, name: "Get_Execution_Focus", entry: entry::Get_Execution_Focus::<P> as *const (), is_async: false },
        Service { ordinal: 0x0031, name: "Set_Execution_Focus", entry: entry::Set_Execution_Focus::<P> as *const (), is_async: false },
        Service { ordinal: 0x0032, name: "Get_Time_Slice_Priority", entry: entry::Get_Time_Slice_Priority::<P> as *const (), is_async: false },
        Service { ordinal: 0x0033, name: "Set_Time_Slice_Priority", entry: entry::Set_Time_Slice_Priority::<P> as *const (), is_async: false },
        Service { ordinal: 0x0034, name: "Get_Time_Slice_Granularity", entry: entry::Get_Time_Slice_Granularity::<P> as *const (), is_async: false },
        Service { ordinal: 0x0035, name: "Set_Time_Slice_Granularity", entry: entry::Set_Time_Slice_Granularity::<P> as *const (), is_async: false },
        Service { ordinal: 0x0036, name: "Get_Time_Slice_Info", entry: entry::Get_Time_Slice_Info::<P> as *const (), is_async: true },
        Service { ordinal: 0x0037, name: "Adjust_Execution_Time", entry: entry::Adjust_Execution_Time::<P> as *const (), is_async: false },
        Service { ordinal: 0x0038, name: "Release_Time_Slice", entry: entry::Release_Time_Slice::<P> as *const (), is_async: false },
        Service { ordinal: 0x0039, name: "Wake_Up_VM", entry: entry::Wake_Up_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x003a, name: "Call_When_Idle", entry: entry::Call_When_Idle::<P> as *const (), is_async: false },
        Service { ordinal: 0x003b, name: "Get_Next_VM_Handle", entry: entry::Get_Next_VM_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x003c, name: "Set_Global_Time_Out", entry: entry::Set_Global_Time_Out::<P> as *const (), is_async: false },
        Service { ordinal: 0x003d, name: "Set_VM_Time_Out", entry: entry::Set_VM_Time_Out::<P> as *const (), is_async: false },
        Service { ordinal: 0x003e, name: "Cancel_Time_Out", entry: entry::Cancel_Time_Out::<P> as *const (), is_async: false },
        Service { ordinal: 0x003f, name: "Get_System_Time", entry: entry::Get_System_Time::<P> as *const (), is_async: true },
        Service { ordinal: 0x0040, name: "Get_VM_Exec_Time", entry: entry::Get_VM_Exec_Time::<P> as *const (), is_async: true },
        Service { ordinal: 0x0041, name: "Hook_V86_Int_Chain", entry: entry::Hook_V86_Int_Chain::<P> as *const (), is_async: false },
        Service { ordinal: 0x0042, name: "Get_V86_Int_Vector", entry: entry::Get_V86_Int_Vector::<P> as *const (), is_async: false },
        Service { ordinal: 0x0043, name: "Set_V86_Int_Vector", entry: entry::Set_V86_Int_Vector::<P> as *const (), is_async: false },
        Service { ordinal: 0x0044, name: "Get_PM_Int_Vector", entry: entry::Get_PM_Int_Vector::<P> as *const (), is_async: false },
        Service { ordinal: 0x0045, name: "Set_PM_Int_Vector", entry: entry::Set_PM_Int_Vector::<P> as *const (), is_async: false },
        Service { ordinal: 0x0046, name: "Simulate_Int", entry: entry::Simulate_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x0047, name: "Simulate_Iret", entry: entry::Simulate_Iret::<P> as *const (), is_async: false },
        Service { ordinal: 0x0048, name: "Simulate_Far_Call", entry: entry::Simulate_Far_Call::<P> as *const (), is_async: false },
        Service { ordinal: 0x0049, name: "Simulate_Far_Jmp", entry: entry::Simulate_Far_Jmp::<P> as *const (), is_async: false },
        Service { ordinal: 0x004a, name: "Simulate_Far_Ret", entry: entry::Simulate_Far_Ret::<P> as *const (), is_async: false },
        Service { ordinal: 0x004b, name: "Simulate_Far_Ret_N", entry: entry::Simulate_Far_Ret_N::<P> as *const (), is_async: false },
        Service { ordinal: 0x004c, name: "Build_Int_Stack_Frame", entry: entry::Build_Int_Stack_Frame::<P> as *const (), is_async: false },
        Service { ordinal: 0x004d, name: "Simulate_Push", entry: entry::Simulate_Push::<P> as *const (), is_async: false },
        Service { ordinal: 0x004e, name: "Simulate_Pop", entry: entry::Simulate_Pop::<P> as *const (), is_async: false },
        Service { ordinal: 0x004f, name: "_HeapAllocate", entry: entry::_HeapAllocate::<P> as *const (), is_async: false },
        Service { ordinal: 0x0050, name: "_HeapReAllocate", entry: entry::_HeapReAllocate::<P> as *const (), is_async: false },
        Service { ordinal: 0x0051, name: "_HeapFree", entry: entry::_HeapFree::<P> as *const (), is_async: false },
        Service { ordinal: 0x0052, name: "_HeapGetSize", entry: entry::_HeapGetSize::<P> as *const (), is_async: false },
        Service { ordinal: 0x0053, name: "_PageAllocate", entry: entry::_PageAllocate::<P> as *const (), is_async: false },
        Service { ordinal: 0x0054, name: "_PageReAllocate", entry: entry::_PageReAllocate::<P> as *const (), is_async: false },
        Service { ordinal: 0x0055, name: "_PageFree", entry: entry::_PageFree::<P> as *const (), is_async: false },
        Service { ordinal: 0x0056, name: "_PageLock", entry: entry::_PageLock::<P> as *const (), is_async: false },
        Service { ordinal: 0x0057, name: "_PageUnLock", entry: entry::_PageUnLock::<P> as *const (), is_async: false },
        Service { ordinal: 0x0058, name: "_PageGetSizeAddr", entry: entry::_PageGetSizeAddr::<P> as *const (), is_async: false },
        Service { ordinal: 0x0059, name: "_PageGetAllocInfo", entry: entry::_PageGetAllocInfo::<P> as *const (), is_async: false },
        Service { ordinal: 0x005a, name: "_GetFreePageCount", entry: entry::_GetFreePageCount::<P> as *const (), is_async: false },
        Service { ordinal: 0x005b, name: "_GetSysPageCount", entry: entry::_GetSysPageCount::<P> as *const (), is_async: false },
        Service { ordinal: 0x005c, name: "_GetVMPgCount", entry: entry::_GetVMPgCount::<P> as *const (), is_async: false },
        Service { ordinal: 0x005d, name: "_MapIntoV86", entry: entry::_MapIntoV86::<P> as *const (), is_async: false },
        Service { ordinal: 0x005e, name: "_PhysIntoV86", entry: entry::_PhysIntoV86::<P> as *const (), is_async: false },
        Service { ordinal: 0x005f, name: "_TestGlobalV86Mem", entry: entry::_TestGlobalV86Mem::<P> as *const (), is_async: false },
        Service { ordinal: 0x0060, name: "_ModifyPageBits", entry: entry::_ModifyPageBits::<P> as *const (), is_async: false },
        Service { ordinal: 0x0061, name: "_CopyPageTable", entry: entry::_CopyPageTable::<P> as *const (), is_async: false },
        Service { ordinal: 0x0062, name: "_LinMapIntoV86", entry: entry::_LinMapIntoV86::<P> as *const (), is_async: false },
        Service { ordinal: 0x0063, name: "_LinPageLock", entry: entry::_LinPageLock::<P> as *const (), is_async: false },
        Service { ordinal: 0x0064, name: "_LinPageUnLock", entry: entry::_LinPageUnLock::<P> as *const (), is_async: false },
        Service { ordinal: 0x0065, name: "_SetResetV86Pageable", entry: entry::_SetResetV86Pageable::<P> as *const (), is_async: false },
        Service { ordinal: 0x0066, name: "_GetV86PageableArray", entry: entry::_GetV86PageableArray::<P> as *const (), is_async: false },
        Service { ordinal: 0x0067, name: "_PageCheckLinRange", entry: entry::_PageCheckLinRange::<P> as *const (), is_async: false },
        Service { ordinal: 0x0068, name: "_PageOutDirtyPages", entry: entry::_PageOutDirtyPages::<P> as *const (), is_async: false },
        Service { ordinal: 0x0069, name: "_PageDiscardPages", entry: entry::_PageDiscardPages::<P> as *const (), is_async: false },
        Service { ordinal: 0x006a, name: "_GetNulPageHandle", entry: entry::_GetNulPageHandle::<P> as *const (), is_async: false },
        Service { ordinal: 0x006b, name: "_GetFirstV86Page", entry: entry::_GetFirstV86Page::<P> as *const (), is_async: false },
        Service { ordinal: 0x006c, name: "_MapPhysToLinear", entry: entry::_MapPhysToLinear::<P> as *const (), is_async: false },
        Service { ordinal: 0x006d, name: "_GetAppFlatDSAlias", entry: entry::_GetAppFlatDSAlias::<P> as *const (), is_async: false },
        Service { ordinal: 0x006e, name: "_SelectorMapFlat", entry: entry::_SelectorMapFlat::<P> as *const (), is_async: false },
        Service { ordinal: 0x006f, name: "_GetDemandPageInfo", entry: entry::_GetDemandPageInfo::<P> as *const (), is_async: false },
        Service { ordinal: 0x0070, name: "_GetSetPageOutCount", entry: entry::_GetSetPageOutCount::<P> as *const (), is_async: false },
        Service { ordinal: 0x0071, name: "Hook_V86_Page", entry: entry::Hook_V86_Page::<P> as *const (), is_async: false },
        Service { ordinal: 0x0072, name: "_Assign_Device_V86_Pages", entry: entry::_Assign_Device_V86_Pages::<P> as *const (), is_async: false },
        Service { ordinal: 0x0073, name: "_DeAssign_Device_V86_Pages", entry: entry::_DeAssign_Device_V86_Pages::<P> as *const (), is_async: false },
        Service { ordinal: 0x0074, name: "_Get_Device_V86_Pages_Array", entry: entry::_Get_Device_V86_Pages_Array::<P> as *const (), is_async: false },
        Service { ordinal: 0x0075, name: "MMGR_SetNULPageAddr", entry: entry::MMGR_SetNULPageAddr::<P> as *const (), is_async: false },
        Service { ordinal: 0x0076, name: "_Allocate_GDT_Selector", entry: entry::_Allocate_GDT_Selector::<P> as *const (), is_async: false },
        Service { ordinal: 0x0077, name: "_Free_GDT_Selector", entry: entry::_Free_GDT_Selector::<P> as *const (), is_async: false },
        Service { ordinal: 0x0078, name: "_Allocate_LDT_Selector", entry: entry::_Allocate_LDT_Selector::<P> as *const (), is_async: false },
        Service { ordinal: 0x0079, name: "_Free_LDT_Selector", entry: entry::_Free_LDT_Selector::<P> as *const (), is_async: false },
        Service { ordinal: 0x007a, name: "_BuildDescriptorDWORDs", entry: entry::_BuildDescriptorDWORDs::<P> as *const (), is_async: false },
        Service { ordinal: 0x007b, name: "_GetDescriptor", entry: entry::_GetDescriptor::<P> as *const (), is_async: false },
        Service { ordinal: 0x007c, name: "_SetDescriptor", entry: entry::_SetDescriptor::<P> as *const (), is_async: false },
        Service { ordinal: 0x007d, name: "_MMGR_Toggle_HMA", entry: entry::_MMGR_Toggle_HMA::<P> as *const (), is_async: false },
        Service { ordinal: 0x007e, name: "Get_Fault_Hook_Addrs", entry: entry::Get_Fault_Hook_Addrs::<P> as *const (), is_async: false },
        Service { ordinal: 0x007f, name: "Hook_V86_Fault", entry: entry::Hook_V86_Fault::<P> as *const (), is_async: false },
        Service { ordinal: 0x0080, name: "Hook_PM_Fault", entry: entry::Hook_PM_Fault::<P> as *const (), is_async: false },
        Service { ordinal: 0x0081, name: "Hook_VMM_Fault", entry: entry::Hook_VMM_Fault::<P> as *const (), is_async: false },
        Service { ordinal: 0x0082, name: "Begin_Nest_V86_Exec", entry: entry::Begin_Nest_V86_Exec::<P> as *const (), is_async: false },
        Service { ordinal: 0x0083, name: "Begin_Nest_Exec", entry: entry::Begin_Nest_Exec::<P> as *const (), is_async: false },
        Service { ordinal: 0x0084, name: "Exec_Int", entry: entry::Exec_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x0085, name: "Resume_Exec", entry: entry::Resume_Exec::<P> as *const (), is_async: false },
        Service { ordinal: 0x0086, name: "End_Nest_Exec", entry: entry::End_Nest_Exec::<P> as *const (), is_async: false },
        Service { ordinal: 0x0087, name: "Allocate_PM_App_CB_Area", entry: entry::Allocate_PM_App_CB_Area::<P> as *const (), is_async: false },
        Service { ordinal: 0x0088, name: "Get_Cur_PM_App_CB", entry: entry::Get_Cur_PM_App_CB::<P> as *const (), is_async: false },
        Service { ordinal: 0x0089, name: "Set_V86_Exec_Mode", entry: entry::Set_V86_Exec_Mode::<P> as *const (), is_async: false },
        Service { ordinal: 0x008a, name: "Set_PM_Exec_Mode", entry: entry::Set_PM_Exec_Mode::<P> as *const (), is_async: false },
        Service { ordinal: 0x008b, name: "Begin_Use_Locked_PM_Stack", entry: entry::Begin_Use_Locked_PM_Stack::<P> as *const (), is_async: false },
        Service { ordinal: 0x008c, name: "End_Use_Locked_PM_Stack", entry: entry::End_Use_Locked_PM_Stack::<P> as *const (), is_async: false },
        Service { ordinal: 0x008d, name: "Save_Client_State", entry: entry::Save_Client_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x008e, name: "Restore_Client_State", entry: entry::Restore_Client_State::<P> as *const (), is_async: false },
        Service { ordinal: 0x008f, name: "Exec_VxD_Int", entry: entry::Exec_VxD_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x0090, name: "Hook_Device_Service", entry: entry::Hook_Device_Service::<P> as *const (), is_async: false },
        Service { ordinal: 0x0091, name: "Hook_Device_V86_API", entry: entry::Hook_Device_V86_API::<P> as *const (), is_async: false },
        Service { ordinal: 0x0092, name: "Hook_Device_PM_API", entry: entry::Hook_Device_PM_API::<P> as *const (), is_async: false },
        Service { ordinal: 0x0093, name: "System_Control", entry: entry::System_Control::<P> as *const (), is_async: false },
        Service { ordinal: 0x0094, name: "Simulate_IO", entry: entry::Simulate_IO::<P> as *const (), is_async: false },
        Service { ordinal: 0x0095, name: "Install_Mult_IO_Handlers", entry: entry::Install_Mult_IO_Handlers::<P> as *const (), is_async: false },
        Service { ordinal: 0x0096, name: "Install_IO_Handler", entry: entry::Install_IO_Handler::<P> as *const (), is_async: false },
        Service { ordinal: 0x0097, name: "Enable_Global_Trapping", entry: entry::Enable_Global_Trapping::<P> as *const (), is_async: false },
        Service { ordinal: 0x0098, name: "Enable_Local_Trapping", entry: entry::Enable_Local_Trapping::<P> as *const (), is_async: false },
        Service { ordinal: 0x0099, name: "Disable_Global_Trapping", entry: entry::Disable_Global_Trapping::<P> as *const (), is_async: false },
        Service { ordinal: 0x009a, name: "Disable_Local_Trapping", entry: entry::Disable_Local_Trapping::<P> as *const (), is_async: false },
        Service { ordinal: 0x009b, name: "List_Create", entry: entry::List_Create::<P> as *const (), is_async: false },
        Service { ordinal: 0x009c, name: "List_Destroy", entry: entry::List_Destroy::<P> as *const (), is_async: false },
        Service { ordinal: 0x009d, name: "List_Allocate", entry: entry::List_Allocate::<P> as *const (), is_async: false },
        Service { ordinal: 0x009e, name: "List_Attach", entry: entry::List_Attach::<P> as *const (), is_async: false },
        Service { ordinal: 0x009f, name: "List_Attach_Tail", entry: entry::List_Attach_Tail::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a0, name: "List_Insert", entry: entry::List_Insert::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a1, name: "List_Remove", entry: entry::List_Remove::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a2, name: "List_Deallocate", entry: entry::List_Deallocate::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a3, name: "List_Get_First", entry: entry::List_Get_First::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a4, name: "List_Get_Next", entry: entry::List_Get_Next::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a5, name: "List_Remove_First", entry: entry::List_Remove_First::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a6, name: "_AddInstanceItem", entry: entry::_AddInstanceItem::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a7, name: "_Allocate_Device_CB_Area", entry: entry::_Allocate_Device_CB_Area::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a8, name: "_Allocate_Global_V86_Data_Area", entry: entry::_Allocate_Global_V86_Data_Area::<P> as *const (), is_async: false },
        Service { ordinal: 0x00a9, name: "_Allocate_Temp_V86_Data_Area", entry: entry::_Allocate_Temp_V86_Data_Area::<P> as *const (), is_async: false },
        Service { ordinal: 0x00aa, name: "_Free_Temp_V86_Data_Area", entry: entry::_Free_Temp_V86_Data_Area::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ab, name: "Get_Profile_Decimal_Int", entry: entry::Get_Profile_Decimal_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ac, name: "Convert_Decimal_String", entry: entry::Convert_Decimal_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ad, name: "Get_Profile_Fixed_Point", entry: entry::Get_Profile_Fixed_Point::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ae, name: "Convert_Fixed_Point_String", entry: entry::Convert_Fixed_Point_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00af, name: "Get_Profile_Hex_Int", entry: entry::Get_Profile_Hex_Int::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b0, name: "Convert_Hex_String", entry: entry::Convert_Hex_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b1, name: "Get_Profile_Boolean", entry: entry::Get_Profile_Boolean::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b2, name: "Convert_Boolean_String", entry: entry::Convert_Boolean_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b3, name: "Get_Profile_String", entry: entry::Get_Profile_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b4, name: "Get_Next_Profile_String", entry: entry::Get_Next_Profile_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b5, name: "Get_Environment_String", entry: entry::Get_Environment_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b6, name: "Get_Exec_Path", entry: entry::Get_Exec_Path::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b7, name: "Get_Config_Directory", entry: entry::Get_Config_Directory::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b8, name: "OpenFile", entry: entry::OpenFile::<P> as *const (), is_async: false },
        Service { ordinal: 0x00b9, name: "Get_PSP_Segment", entry: entry::Get_PSP_Segment::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ba, name: "GetDOSVectors", entry: entry::GetDOSVectors::<P> as *const (), is_async: false },
        Service { ordinal: 0x00bb, name: "Get_Machine_Info", entry: entry::Get_Machine_Info::<P> as *const (), is_async: false },
        Service { ordinal: 0x00bc, name: "GetSet_HMA_Info", entry: entry::GetSet_HMA_Info::<P> as *const (), is_async: false },
        Service { ordinal: 0x00bd, name: "Set_System_Exit_Code", entry: entry::Set_System_Exit_Code::<P> as *const (), is_async: false },
        Service { ordinal: 0x00be, name: "Fatal_Error_Handler", entry: entry::Fatal_Error_Handler::<P> as *const (), is_async: false },
        Service { ordinal: 0x00bf, name: "Fatal_Memory_Error", entry: entry::Fatal_Memory_Error::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c0, name: "Update_System_Clock", entry: entry::Update_System_Clock::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c1, name: "Test_Debug_Installed", entry: entry::Test_Debug_Installed::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c2, name: "Out_Debug_String", entry: entry::Out_Debug_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c3, name: "Out_Debug_Chr", entry: entry::Out_Debug_Chr::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c4, name: "In_Debug_Chr", entry: entry::In_Debug_Chr::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c5, name: "Debug_Convert_Hex_Binary", entry: entry::Debug_Convert_Hex_Binary::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c6, name: "Debug_Convert_Hex_Decimal", entry: entry::Debug_Convert_Hex_Decimal::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c7, name: "Debug_Test_Valid_Handle", entry: entry::Debug_Test_Valid_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x00c8, name: "Validate_Client_Ptr", entry: entry::Validate_Client_Ptr::<P> as *const (), is_async: true },
        Service { ordinal: 0x00c9, name: "Test_Reenter", entry: entry::Test_Reenter::<P> as *const (), is_async: true },
        Service { ordinal: 0x00ca, name: "Queue_Debug_String", entry: entry::Queue_Debug_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00cb, name: "Log_Proc_Call", entry: entry::Log_Proc_Call::<P> as *const (), is_async: true },
        Service { ordinal: 0x00cc, name: "Debug_Test_Cur_VM", entry: entry::Debug_Test_Cur_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x00cd, name: "Get_PM_Int_Type", entry: entry::Get_PM_Int_Type::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ce, name: "Set_PM_Int_Type", entry: entry::Set_PM_Int_Type::<P> as *const (), is_async: false },
        Service { ordinal: 0x00cf, name: "Get_Last_Updated_System_Time", entry: entry::Get_Last_Updated_System_Time::<P> as *const (), is_async: true },
        Service { ordinal: 0x00d0, name: "Get_Last_Updated_VM_Exec_Time", entry: entry::Get_Last_Updated_VM_Exec_Time::<P> as *const (), is_async: true },
        Service { ordinal: 0x00d1, name: "Test_DBCS_Lead_Byte", entry: entry::Test_DBCS_Lead_Byte::<P> as *const (), is_async: false },
        Service { ordinal: 0x00d2, name: "_AddFreePhysPage", entry: entry::_AddFreePhysPage::<P> as *const (), is_async: false },
        Service { ordinal: 0x00d3, name: "_PageResetHandlePAddr", entry: entry::_PageResetHandlePAddr::<P> as *const (), is_async: false },
        Service { ordinal: 0x00d4, name: "_SetLastV86Page", entry: entry::_SetLastV86Page::<P> as *const (), is_async: false },
        Service { ordinal: 0x00d5, name: "_GetLastV86Page", entry: entry::_GetLastV86Page::<P> as *const (), is_async: false },
        Service { ordinal: 0x00d6, name: "_MapFreePhysReg", entry: entry::_MapFreePhysReg::<P> as *const (), is_async: false },
        Service { ordinal: 0x00d7, name: "_UnmapFreePhysReg", entry: entry::_UnmapFreePhysReg::<P> as *const (), is_async: false },
        Service { ordinal: 0x00d8, name: "_XchgFreePhysReg", entry: entry::_XchgFreePhysReg::<P> as *const (), is_async: true },
        Service { ordinal: 0x00d9, name: "_SetFreePhysRegCalBk", entry: entry::_SetFreePhysRegCalBk::<P> as *const (), is_async: false },
        Service { ordinal: 0x00da, name: "Get_Next_Arena", entry: entry::Get_Next_Arena::<P> as *const (), is_async: false },
        Service { ordinal: 0x00db, name: "Get_Name_Of_Ugly_TSR", entry: entry::Get_Name_Of_Ugly_TSR::<P> as *const (), is_async: false },
        Service { ordinal: 0x00dc, name: "Get_Debug_Options", entry: entry::Get_Debug_Options::<P> as *const (), is_async: false },
        Service { ordinal: 0x00dd, name: "Set_Physical_HMA_Alias", entry: entry::Set_Physical_HMA_Alias::<P> as *const (), is_async: false },
        Service { ordinal: 0x00de, name: "_GetGlblRng0V86IntBase", entry: entry::_GetGlblRng0V86IntBase::<P> as *const (), is_async: false },
        Service { ordinal: 0x00df, name: "_Add_Global_V86_Data_Area", entry: entry::_Add_Global_V86_Data_Area::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e0, name: "GetSetDetailedVMError", entry: entry::GetSetDetailedVMError::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e1, name: "Is_Debug_Chr", entry: entry::Is_Debug_Chr::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e2, name: "Clear_Mono_Screen", entry: entry::Clear_Mono_Screen::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e3, name: "Out_Mono_Chr", entry: entry::Out_Mono_Chr::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e4, name: "Out_Mono_String", entry: entry::Out_Mono_String::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e5, name: "Set_Mono_Cur_Pos", entry: entry::Set_Mono_Cur_Pos::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e6, name: "Get_Mono_Cur_Pos", entry: entry::Get_Mono_Cur_Pos::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e7, name: "Get_Mono_Chr", entry: entry::Get_Mono_Chr::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e8, name: "Locate_Byte_In_ROM", entry: entry::Locate_Byte_In_ROM::<P> as *const (), is_async: false },
        Service { ordinal: 0x00e9, name: "Hook_Invalid_Page_Fault", entry: entry::Hook_Invalid_Page_Fault::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ea, name: "Unhook_Invalid_Page_Fault", entry: entry::Unhook_Invalid_Page_Fault::<P> as *const (), is_async: false },
        Service { ordinal: 0x00eb, name: "Set_Delete_On_Exit_File", entry: entry::Set_Delete_On_Exit_File::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ec, name: "Close_VM", entry: entry::Close_VM::<P> as *const (), is_async: false },
        Service { ordinal: 0x00ed, name: "Enable_Touch_1st_Meg", entry: entry::Enable_Touch_1st_Meg::<P> as *const (), is_async: true },
        Service { ordinal: 0x00ee, name: "Disable_Touch_1st_Meg", entry: entry::Disable_Touch_1st_Meg::<P> as *const (), is_async: true },
        Service { ordinal: 0x00ef, name: "Install_Exception_Handler", entry: entry::Install_Exception_Handler::<P> as *const (), is_async: false },
        Service { ordinal: 0x00f0, name: "Remove_Exception_Handler", entry: entry::Remove_Exception_Handler::<P> as *const (), is_async: false },
        Service { ordinal: 0x00f1, name: "Get_Crit_Status_No_Block", entry: entry::Get_Crit_Status_No_Block::<P> as *const (), is_async: true },
        Service { ordinal: 0x00f2, name: "_GetLastUpdatedThreadExecTime", entry: entry::_GetLastUpdatedThreadExecTime::<P> as *const (), is_async: false },
        Service { ordinal: 0x00f3, name: "_Trace_Out_Service", entry: entry::_Trace_Out_Service::<P> as *const (), is_async: false },
        Service { ordinal: 0x00f4, name: "_Debug_Out_Service", entry: entry::_Debug_Out_Service::<P> as *const (), is_async: false },
        Service { ordinal: 0x00f5, name: "_Debug_Flags_Service", entry: entry::_Debug_Flags_Service::<P> as *const (), is_async: false },
        Service { ordinal: 0x00f6, name: "VMMAddImportModuleName", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x00f7, name: "VMM_Add_DDB", entry: entry::VMM_Add_DDB::<P> as *const (), is_async: false },
        Service { ordinal: 0x00f8, name: "VMM_Remove_DDB", entry: entry::VMM_Remove_DDB::<P> as *const (), is_async: false },
        Service { ordinal: 0x00f9, name: "Test_VM_Ints_Enabled", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x00fa, name: "_BlockOnID", entry: entry::_BlockOnID::<P> as *const (), is_async: false },
        Service { ordinal: 0x00fb, name: "Schedule_Thread_Event", entry: entry::Schedule_Thread_Event::<P> as *const (), is_async: true },
        Service { ordinal: 0x00fc, name: "Cancel_Thread_Event", entry: entry::Cancel_Thread_Event::<P> as *const (), is_async: false },
        Service { ordinal: 0x00fd, name: "Set_Thread_Time_Out", entry: entry::Set_Thread_Time_Out::<P> as *const (), is_async: false },
        Service { ordinal: 0x00fe, name: "Set_Async_Time_Out", entry: entry::Set_Async_Time_Out::<P> as *const (), is_async: true },
        Service { ordinal: 0x00ff, name: "_AllocateThreadDataSlot", entry: entry::_AllocateThreadDataSlot::<P> as *const (), is_async: false },
        Service { ordinal: 0x0100, name: "_FreeThreadDataSlot", entry: entry::_FreeThreadDataSlot::<P> as *const (), is_async: false },
        Service { ordinal: 0x0101, name: "_CreateMutex", entry: entry::_CreateMutex::<P> as *const (), is_async: false },
        Service { ordinal: 0x0102, name: "_DestroyMutex", entry: entry::_DestroyMutex::<P> as *const (), is_async: false },
        Service { ordinal: 0x0103, name: "_GetMutexOwner", entry: entry::_GetMutexOwner::<P> as *const (), is_async: false },
        Service { ordinal: 0x0104, name: "Call_When_Thread_Switched", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0105, name: "VMMCreateThread", entry: entry::VMMCreateThread::<P> as *const (), is_async: false },
        Service { ordinal: 0x0106, name: "_GetThreadExecTime", entry: entry::_GetThreadExecTime::<P> as *const (), is_async: false },
        Service { ordinal: 0x0107, name: "VMMTerminateThread", entry: entry::VMMTerminateThread::<P> as *const (), is_async: false },
        Service { ordinal: 0x0108, name: "Get_Cur_Thread_Handle", entry: entry::Get_Cur_Thread_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x0109, name: "Test_Cur_Thread_Handle", entry: entry::Test_Cur_Thread_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x010a, name: "Get_Sys_Thread_Handle", entry: entry::Get_Sys_Thread_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x010b, name: "Test_Sys_Thread_Handle", entry: entry::Test_Sys_Thread_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x010c, name: "Validate_Thread_Handle", entry: entry::Validate_Thread_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x010d, name: "Get_Initial_Thread_Handle", entry: entry::Get_Initial_Thread_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x010e, name: "Test_Initial_Thread_Handle", entry: entry::Test_Initial_Thread_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x010f, name: "Debug_Test_Valid_Thread_Handle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0110, name: "Debug_Test_Cur_Thread", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0111, name: "VMM_GetSystemInitState", entry: entry::VMM_GetSystemInitState::<P> as *const (), is_async: false },
        Service { ordinal: 0x0112, name: "Cancel_Call_When_Thread_Switched", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0113, name: "Get_Next_Thread_Handle", entry: entry::Get_Next_Thread_Handle::<P> as *const (), is_async: false },
        Service { ordinal: 0x0114, name: "Adjust_Thread_Exec_Priority", entry: entry::Adjust_Thread_Exec_Priority::<P> as *const (), is_async: false },
        Service { ordinal: 0x0115, name: "_Deallocate_Device_CB_Area", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0116, name: "Remove_IO_Handler", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0117, name: "Remove_Mult_IO_Handlers", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0118, name: "Unhook_V86_Int_Chain", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0119, name: "Unhook_V86_Fault", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x011a, name: "Unhook_PM_Fault", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x011b, name: "Unhook_VMM_Fault", entry: entry::Unhook_VMM_Fault::<P> as *const (), is_async: false },
        Service { ordinal: 0x011c, name: "Unhook_Device_Service", entry: entry::Unhook_Device_Service::<P> as *const (), is_async: false },
        Service { ordinal: 0x011d, name: "_PageReserve", entry: entry::_PageReserve::<P> as *const (), is_async: false },
        Service { ordinal: 0x011e, name: "_PageCommit", entry: entry::_PageCommit::<P> as *const (), is_async: false },
        Service { ordinal: 0x011f, name: "_PageDecommit", entry: entry::_PageDecommit::<P> as *const (), is_async: false },
        Service { ordinal: 0x0120, name: "_PagerRegister", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0121, name: "_PagerQuery", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0122, name: "_PagerDeregister", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0123, name: "_ContextCreate", entry: entry::_ContextCreate::<P> as *const (), is_async: false },
        Service { ordinal: 0x0124, name: "_ContextDestroy", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0125, name: "_PageAttach", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0126, name: "_PageFlush", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0127, name: "_SignalID", entry: entry::_SignalID::<P> as *const (), is_async: false },
        Service { ordinal: 0x0128, name: "_PageCommitPhys", entry: entry::_PageCommitPhys::<P> as *const (), is_async: false },
        Service { ordinal: 0x0129, name: "_Register_Win32_Services", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x012a, name: "Cancel_Call_When_Not_Critical", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x012b, name: "Cancel_Call_When_Idle", entry: entry::Cancel_Call_When_Idle::<P> as *const (), is_async: false },
        Service { ordinal: 0x012c, name: "Cancel_Call_When_Task_Switched", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x012d, name: "_Debug_Printf_Service", entry: entry::_Debug_Printf_Service::<P> as *const (), is_async: false },
        Service { ordinal: 0x012e, name: "_EnterMutex", entry: entry::_EnterMutex::<P> as *const (), is_async: false },
        Service { ordinal: 0x012f, name: "_LeaveMutex", entry: entry::_LeaveMutex::<P> as *const (), is_async: false },
        Service { ordinal: 0x0130, name: "Simulate_VM_IO", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0131, name: "Signal_Semaphore_No_Switch", entry: entry::Signal_Semaphore_No_Switch::<P> as *const (), is_async: true },
        Service { ordinal: 0x0132, name: "_ContextSwitch", entry: entry::_ContextSwitch::<P> as *const (), is_async: false },
        Service { ordinal: 0x0133, name: "_PageModifyPermissions", entry: entry::_PageModifyPermissions::<P> as *const (), is_async: false },
        Service { ordinal: 0x0134, name: "_PageQuery", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0135, name: "_EnterMustComplete", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0136, name: "_LeaveMustComplete", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0137, name: "_ResumeExecMustComplete", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0138, name: "_GetThreadTerminationStatus", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0139, name: "_GetInstanceInfo", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x013a, name: "_ExecIntMustComplete", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x013b, name: "_ExecVxDIntMustComplete", entry: entry::_ExecVxDIntMustComplete::<P> as *const (), is_async: false },
        Service { ordinal: 0x013c, name: "Begin_V86_Serialization", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x013d, name: "Unhook_V86_Page", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x013e, name: "VMM_GetVxDLocationList", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x013f, name: "VMM_GetDDBList", entry: entry::VMM_GetDDBList::<P> as *const (), is_async: false },
        Service { ordinal: 0x0140, name: "Unhook_NMI_Event", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0141, name: "Get_Instanced_V86_Int_Vector", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0142, name: "Get_Set_Real_DOS_PSP", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0143, name: "Call_Priority_Thread_Event", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0144, name: "Get_System_Time_Address", entry: entry::Get_System_Time_Address::<P> as *const (), is_async: false },
        Service { ordinal: 0x0145, name: "Get_Crit_Status_Thread", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0146, name: "Get_DDB", entry: entry::Get_DDB::<P> as *const (), is_async: false },
        Service { ordinal: 0x0147, name: "Directed_Sys_Control", entry: entry::Directed_Sys_Control::<P> as *const (), is_async: false },
        Service { ordinal: 0x0148, name: "_RegOpenKey", entry: entry::_RegOpenKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x0149, name: "_RegCloseKey", entry: entry::_RegCloseKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x014a, name: "_RegCreateKey", entry: entry::_RegCreateKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x014b, name: "_RegDeleteKey", entry: entry::_RegDeleteKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x014c, name: "_RegEnumKey", entry: entry::_RegEnumKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x014d, name: "_RegQueryValue", entry: entry::_RegQueryValue::<P> as *const (), is_async: false },
        Service { ordinal: 0x014e, name: "_RegSetValue", entry: entry::_RegSetValue::<P> as *const (), is_async: false },
        Service { ordinal: 0x014f, name: "_RegDeleteValue", entry: entry::_RegDeleteValue::<P> as *const (), is_async: false },
        Service { ordinal: 0x0150, name: "_RegEnumValue", entry: entry::_RegEnumValue::<P> as *const (), is_async: false },
        Service { ordinal: 0x0151, name: "_RegQueryValueEx", entry: entry::_RegQueryValueEx::<P> as *const (), is_async: false },
        Service { ordinal: 0x0152, name: "_RegSetValueEx", entry: entry::_RegSetValueEx::<P> as *const (), is_async: false },
        Service { ordinal: 0x0153, name: "_CallRing3", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0154, name: "Exec_PM_Int", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0155, name: "_RegFlushKey", entry: entry::_RegFlushKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x0156, name: "_PageCommitContig", entry: entry::_PageCommitContig::<P> as *const (), is_async: false },
        Service { ordinal: 0x0157, name: "_GetCurrentContext", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0158, name: "_LocalizeSprintf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0159, name: "_LocalizeStackSprintf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x015a, name: "Call_Restricted_Event", entry: entry::Call_Restricted_Event::<P> as *const (), is_async: true },
        Service { ordinal: 0x015b, name: "Cancel_Restricted_Event", entry: entry::Cancel_Restricted_Event::<P> as *const (), is_async: false },
        Service { ordinal: 0x015c, name: "Register_PEF_Provider", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x015d, name: "_GetPhysPageInfo", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x015e, name: "_RegQueryInfoKey", entry: entry::_RegQueryInfoKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x015f, name: "MemArb_Reserve_Pages", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0160, name: "Time_Slice_Sys_VM_Idle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0161, name: "Time_Slice_Sleep", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0162, name: "Boost_With_Decay", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0163, name: "Set_Inversion_Pri", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0164, name: "Reset_Inversion_Pri", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0165, name: "Release_Inversion_Pri", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0166, name: "Get_Thread_Win32_Pri", entry: entry::Get_Thread_Win32_Pri::<P> as *const (), is_async: false },
        Service { ordinal: 0x0167, name: "Set_Thread_Win32_Pri", entry: entry::Set_Thread_Win32_Pri::<P> as *const (), is_async: false },
        Service { ordinal: 0x0168, name: "Set_Thread_Static_Boost", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0169, name: "Set_VM_Static_Boost", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x016a, name: "Release_Inversion_Pri_ID", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x016b, name: "Attach_Thread_To_Group", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x016c, name: "Detach_Thread_From_Group", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x016d, name: "Set_Group_Static_Boost", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x016e, name: "_GetRegistryPath", entry: entry::_GetRegistryPath::<P> as *const (), is_async: false },
        Service { ordinal: 0x016f, name: "_GetRegistryKey", entry: entry::_GetRegistryKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x0170, name: "Cleanup_Thread_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0171, name: "_RegRemapPreDefKey", entry: entry::_RegRemapPreDefKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x0172, name: "End_V86_Serialization", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0173, name: "_Assert_Range", entry: entry::_Assert_Range::<P> as *const (), is_async: false },
        Service { ordinal: 0x0174, name: "_Sprintf", entry: entry::_Sprintf::<P> as *const (), is_async: false },
        Service { ordinal: 0x0175, name: "_PageChangePager", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0176, name: "_RegCreateDynKey", entry: entry::_RegCreateDynKey::<P> as *const (), is_async: false },
        Service { ordinal: 0x0177, name: "_RegQueryMultipleValues", entry: entry::_RegQueryMultipleValues::<P> as *const (), is_async: false },
        Service { ordinal: 0x0178, name: "Boost_Thread_With_VM", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0179, name: "Get_Boot_Flags", entry: entry::Get_Boot_Flags::<P> as *const (), is_async: false },
        Service { ordinal: 0x017a, name: "Set_Boot_Flags", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x017b, name: "_lstrcpyn", entry: entry::_lstrcpyn::<P> as *const (), is_async: false },
        Service { ordinal: 0x017c, name: "_lstrlen", entry: entry::_lstrlen::<P> as *const (), is_async: false },
        Service { ordinal: 0x017d, name: "_lmemcpy", entry: entry::_lmemcpy::<P> as *const (), is_async: false },
        Service { ordinal: 0x017e, name: "_GetVxDName", entry: entry::_GetVxDName::<P> as *const (), is_async: false },
        Service { ordinal: 0x017f, name: "Force_Mutexes_Free", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0180, name: "Restore_Forced_Mutexes", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0181, name: "_AddReclaimableItem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0182, name: "_SetReclaimableItem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0183, name: "_EnumReclaimableItem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0184, name: "Time_Slice_Wake_Sys_VM", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0185, name: "VMM_Replace_Global_Environment", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0186, name: "Begin_Non_Serial_Nest_V86_Exec", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0187, name: "Get_Nest_Exec_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0188, name: "Open_Boot_Log", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0189, name: "Write_Boot_Log", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x018a, name: "Close_Boot_Log", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x018b, name: "EnableDisable_Boot_Log", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x018c, name: "_Call_On_My_Stack", entry: entry::_Call_On_My_Stack::<P> as *const (), is_async: false },
        Service { ordinal: 0x018d, name: "Get_Inst_V86_Int_Vec_Base", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x018e, name: "_lstrcmpi", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x018f, name: "_strupr", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0190, name: "Log_Fault_Call_Out", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0191, name: "_AtEventTime", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0192, name: "_PageOutPages", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0193, name: "_Call_On_My_Not_Flat_Stack", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0194, name: "_LinRegionLock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0195, name: "_LinRegionUnLock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0196, name: "_AttemptingSomethingDangerous", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0197, name: "_Vsprintf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0198, name: "_Vsprintfw", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0199, name: "Load_FS_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x019a, name: "Assert_FS_Service", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x019b, name: "ObsoleteRtlUnwind", entry: entry::ObsoleteRtlUnwind::<P> as *const (), is_async: false },
        Service { ordinal: 0x019c, name: "ObsoleteRtlRaiseException", entry: entry::ObsoleteRtlRaiseException::<P> as *const (), is_async: false },
        Service { ordinal: 0x019d, name: "ObsoleteRtlRaiseStatus", entry: entry::ObsoleteRtlRaiseStatus::<P> as *const (), is_async: false },
        Service { ordinal: 0x019e, name: "ObsoleteKeGetCurrentIrql", entry: entry::ObsoleteKeGetCurrentIrql::<P> as *const (), is_async: false },
        Service { ordinal: 0x019f, name: "ObsoleteKfRaiseIrql", entry: entry::ObsoleteKfRaiseIrql::<P> as *const (), is_async: false },
        Service { ordinal: 0x01a0, name: "ObsoleteKfLowerIrql", entry: entry::ObsoleteKfLowerIrql::<P> as *const (), is_async: false },
        Service { ordinal: 0x01a1, name: "_Begin_Preemptable_Code", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01a2, name: "_End_Preemptable_Code", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01a3, name: "Set_Preemptable_Count", entry: entry::Set_Preemptable_Count::<P> as *const (), is_async: false },
        Service { ordinal: 0x01a4, name: "ObsoleteKeInitializeDpc", entry: entry::ObsoleteKeInitializeDpc::<P> as *const (), is_async: false },
        Service { ordinal: 0x01a5, name: "ObsoleteKeInsertQueueDpc", entry: entry::ObsoleteKeInsertQueueDpc::<P> as *const (), is_async: false },
        Service { ordinal: 0x01a6, name: "ObsoleteKeRemoveQueueDpc", entry: entry::ObsoleteKeRemoveQueueDpc::<P> as *const (), is_async: false },
        Service { ordinal: 0x01a7, name: "HeapAllocateEx", entry: entry::HeapAllocateEx::<P> as *const (), is_async: false },
        Service { ordinal: 0x01a8, name: "HeapReAllocateEx", entry: entry::HeapReAllocateEx::<P> as *const (), is_async: false },
        Service { ordinal: 0x01a9, name: "HeapGetSizeEx", entry: entry::HeapGetSizeEx::<P> as *const (), is_async: false },
        Service { ordinal: 0x01aa, name: "HeapFreeEx", entry: entry::HeapFreeEx::<P> as *const (), is_async: false },
        Service { ordinal: 0x01ab, name: "_Get_CPUID_Flags", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01ac, name: "KeCheckDivideByZeroTrap", entry: entry::KeCheckDivideByZeroTrap::<P> as *const (), is_async: false },
        Service { ordinal: 0x01ad, name: "_RegisterGARTHandler", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01ae, name: "_GARTReserve", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01af, name: "_GARTCommit", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01b0, name: "_GARTUnCommit", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01b1, name: "_GARTFree", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01b2, name: "_GARTMemAttributes", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01b3, name: "KfRaiseIrqlToDpcLevel", entry: entry::KfRaiseIrqlToDpcLevel::<P> as *const (), is_async: false },
        Service { ordinal: 0x01b4, name: "VMMCreateThreadEx", entry: entry::VMMCreateThreadEx::<P> as *const (), is_async: false },
        Service { ordinal: 0x01b5, name: "_FlushCaches", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01b6, name: "Set_Thread_Win32_Pri_NoYield", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01b7, name: "_FlushMappedCacheBlock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01b8, name: "_ReleaseMappedCacheBlock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01b9, name: "Run_Preemptable_Events", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01ba, name: "_MMPreSystemExit", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01bb, name: "_MMPageFileShutDown", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01bc, name: "_Set_Global_Time_Out_Ex", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x01bd, name: "Query_Thread_Priority", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of VMM as `P` serves it.
pub const fn table<P: Vmm>() -> ServiceTable { ServiceTable { name: "VMM", id: ID, services: Services::<P>::TABLE } }
