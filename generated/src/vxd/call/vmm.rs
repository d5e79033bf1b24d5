// Written by `janus gen` from abi-specs/vxd/vmm.abi. Do not edit: change the spec and run `./x gen`.
//! Calling VMM.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_VMM_Version() { core::arch::naked_asm!("int 0x20", ".long 0x00018000") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Cur_VM_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x00018001") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Cur_VM_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x00018002") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Sys_VM_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x00018003") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Sys_VM_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x00018004") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Validate_VM_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x00018005") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_VMM_Reenter_Count() { core::arch::naked_asm!("int 0x20", ".long 0x00018006") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Reentrant_Execution() { core::arch::naked_asm!("int 0x20", ".long 0x00018007") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Reentrant_Execution() { core::arch::naked_asm!("int 0x20", ".long 0x00018008") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Install_V86_Break_Point() { core::arch::naked_asm!("int 0x20", ".long 0x00018009") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Remove_V86_Break_Point() { core::arch::naked_asm!("int 0x20", ".long 0x0001800a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Allocate_V86_Call_Back() { core::arch::naked_asm!("int 0x20", ".long 0x0001800b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Allocate_PM_Call_Back() { core::arch::naked_asm!("int 0x20", ".long 0x0001800c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_VM_Returns() { core::arch::naked_asm!("int 0x20", ".long 0x0001800d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Schedule_Global_Event() { core::arch::naked_asm!("int 0x20", ".long 0x0001800e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Schedule_VM_Event() { core::arch::naked_asm!("int 0x20", ".long 0x0001800f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_Global_Event() { core::arch::naked_asm!("int 0x20", ".long 0x00018010") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_VM_Event() { core::arch::naked_asm!("int 0x20", ".long 0x00018011") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Global_Event() { core::arch::naked_asm!("int 0x20", ".long 0x00018012") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_VM_Event() { core::arch::naked_asm!("int 0x20", ".long 0x00018013") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_Priority_VM_Event() { core::arch::naked_asm!("int 0x20", ".long 0x00018014") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Priority_VM_Event() { core::arch::naked_asm!("int 0x20", ".long 0x00018015") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_NMI_Handler_Addr() { core::arch::naked_asm!("int 0x20", ".long 0x00018016") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_NMI_Handler_Addr() { core::arch::naked_asm!("int 0x20", ".long 0x00018017") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_NMI_Event() { core::arch::naked_asm!("int 0x20", ".long 0x00018018") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_VM_Ints_Enabled() { core::arch::naked_asm!("int 0x20", ".long 0x00018019") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Enable_VM_Ints() { core::arch::naked_asm!("int 0x20", ".long 0x0001801a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Disable_VM_Ints() { core::arch::naked_asm!("int 0x20", ".long 0x0001801b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Map_Flat() { core::arch::naked_asm!("int 0x20", ".long 0x0001801c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Map_Lin_To_VM_Addr() { core::arch::naked_asm!("int 0x20", ".long 0x0001801d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Adjust_Exec_Priority() { core::arch::naked_asm!("int 0x20", ".long 0x0001801e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Critical_Section() { core::arch::naked_asm!("int 0x20", ".long 0x0001801f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Critical_Section() { core::arch::naked_asm!("int 0x20", ".long 0x00018020") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Crit_And_Suspend() { core::arch::naked_asm!("int 0x20", ".long 0x00018021") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Claim_Critical_Section() { core::arch::naked_asm!("int 0x20", ".long 0x00018022") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Release_Critical_Section() { core::arch::naked_asm!("int 0x20", ".long 0x00018023") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_Not_Critical() { core::arch::naked_asm!("int 0x20", ".long 0x00018024") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Create_Semaphore() { core::arch::naked_asm!("int 0x20", ".long 0x00018025") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Destroy_Semaphore() { core::arch::naked_asm!("int 0x20", ".long 0x00018026") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Wait_Semaphore() { core::arch::naked_asm!("int 0x20", ".long 0x00018027") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Signal_Semaphore() { core::arch::naked_asm!("int 0x20", ".long 0x00018028") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Crit_Section_Status() { core::arch::naked_asm!("int 0x20", ".long 0x00018029") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_Task_Switched() { core::arch::naked_asm!("int 0x20", ".long 0x0001802a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Suspend_VM() { core::arch::naked_asm!("int 0x20", ".long 0x0001802b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Resume_VM() { core::arch::naked_asm!("int 0x20", ".long 0x0001802c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn No_Fail_Resume_VM() { core::arch::naked_asm!("int 0x20", ".long 0x0001802d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Nuke_VM() { core::arch::naked_asm!("int 0x20", ".long 0x0001802e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Crash_Cur_VM() { core::arch::naked_asm!("int 0x20", ".long 0x0001802f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Execution_Focus() { core::arch::naked_asm!("int 0x20", ".long 0x00018030") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Execution_Focus() { core::arch::naked_asm!("int 0x20", ".long 0x00018031") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Time_Slice_Priority() { core::arch::naked_asm!("int 0x20", ".long 0x00018032") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Time_Slice_Priority() { core::arch::naked_asm!("int 0x20", ".long 0x00018033") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Time_Slice_Granularity() { core::arch::naked_asm!("int 0x20", ".long 0x00018034") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Time_Slice_Granularity() { core::arch::naked_asm!("int 0x20", ".long 0x00018035") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Time_Slice_Info() { core::arch::naked_asm!("int 0x20", ".long 0x00018036") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Adjust_Execution_Time() { core::arch::naked_asm!("int 0x20", ".long 0x00018037") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Release_Time_Slice() { core::arch::naked_asm!("int 0x20", ".long 0x00018038") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Wake_Up_VM() { core::arch::naked_asm!("int 0x20", ".long 0x00018039") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_When_Idle() { core::arch::naked_asm!("int 0x20", ".long 0x0001803a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Next_VM_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x0001803b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Global_Time_Out() { core::arch::naked_asm!("int 0x20", ".long 0x0001803c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_VM_Time_Out() { core::arch::naked_asm!("int 0x20", ".long 0x0001803d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Time_Out() { core::arch::naked_asm!("int 0x20", ".long 0x0001803e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_System_Time() { core::arch::naked_asm!("int 0x20", ".long 0x0001803f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_VM_Exec_Time() { core::arch::naked_asm!("int 0x20", ".long 0x00018040") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_V86_Int_Chain() { core::arch::naked_asm!("int 0x20", ".long 0x00018041") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_V86_Int_Vector() { core::arch::naked_asm!("int 0x20", ".long 0x00018042") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_V86_Int_Vector() { core::arch::naked_asm!("int 0x20", ".long 0x00018043") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_PM_Int_Vector() { core::arch::naked_asm!("int 0x20", ".long 0x00018044") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_PM_Int_Vector() { core::arch::naked_asm!("int 0x20", ".long 0x00018045") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Int() { core::arch::naked_asm!("int 0x20", ".long 0x00018046") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Iret() { core::arch::naked_asm!("int 0x20", ".long 0x00018047") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Far_Call() { core::arch::naked_asm!("int 0x20", ".long 0x00018048") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Far_Jmp() { core::arch::naked_asm!("int 0x20", ".long 0x00018049") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Far_Ret() { core::arch::naked_asm!("int 0x20", ".long 0x0001804a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Far_Ret_N() { core::arch::naked_asm!("int 0x20", ".long 0x0001804b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Build_Int_Stack_Frame() { core::arch::naked_asm!("int 0x20", ".long 0x0001804c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Push() { core::arch::naked_asm!("int 0x20", ".long 0x0001804d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_Pop() { core::arch::naked_asm!("int 0x20", ".long 0x0001804e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _HeapAllocate() { core::arch::naked_asm!("int 0x20", ".long 0x0001804f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _HeapReAllocate() { core::arch::naked_asm!("int 0x20", ".long 0x00018050") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _HeapFree() { core::arch::naked_asm!("int 0x20", ".long 0x00018051") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _HeapGetSize() { core::arch::naked_asm!("int 0x20", ".long 0x00018052") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageAllocate() { core::arch::naked_asm!("int 0x20", ".long 0x00018053") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageReAllocate() { core::arch::naked_asm!("int 0x20", ".long 0x00018054") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageFree() { core::arch::naked_asm!("int 0x20", ".long 0x00018055") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageLock() { core::arch::naked_asm!("int 0x20", ".long 0x00018056") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageUnLock() { core::arch::naked_asm!("int 0x20", ".long 0x00018057") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageGetSizeAddr() { core::arch::naked_asm!("int 0x20", ".long 0x00018058") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageGetAllocInfo() { core::arch::naked_asm!("int 0x20", ".long 0x00018059") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetFreePageCount() { core::arch::naked_asm!("int 0x20", ".long 0x0001805a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetSysPageCount() { core::arch::naked_asm!("int 0x20", ".long 0x0001805b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetVMPgCount() { core::arch::naked_asm!("int 0x20", ".long 0x0001805c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _MapIntoV86() { core::arch::naked_asm!("int 0x20", ".long 0x0001805d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PhysIntoV86() { core::arch::naked_asm!("int 0x20", ".long 0x0001805e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _TestGlobalV86Mem() { core::arch::naked_asm!("int 0x20", ".long 0x0001805f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ModifyPageBits() { core::arch::naked_asm!("int 0x20", ".long 0x00018060") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CopyPageTable() { core::arch::naked_asm!("int 0x20", ".long 0x00018061") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _LinMapIntoV86() { core::arch::naked_asm!("int 0x20", ".long 0x00018062") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _LinPageLock() { core::arch::naked_asm!("int 0x20", ".long 0x00018063") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _LinPageUnLock() { core::arch::naked_asm!("int 0x20", ".long 0x00018064") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SetResetV86Pageable() { core::arch::naked_asm!("int 0x20", ".long 0x00018065") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetV86PageableArray() { core::arch::naked_asm!("int 0x20", ".long 0x00018066") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageCheckLinRange() { core::arch::naked_asm!("int 0x20", ".long 0x00018067") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageOutDirtyPages() { core::arch::naked_asm!("int 0x20", ".long 0x00018068") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageDiscardPages() { core::arch::naked_asm!("int 0x20", ".long 0x00018069") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetNulPageHandle() { core::arch::naked_asm!("int 0x20", ".long 0x0001806a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetFirstV86Page() { core::arch::naked_asm!("int 0x20", ".long 0x0001806b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _MapPhysToLinear() { core::arch::naked_asm!("int 0x20", ".long 0x0001806c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetAppFlatDSAlias() { core::arch::naked_asm!("int 0x20", ".long 0x0001806d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SelectorMapFlat() { core::arch::naked_asm!("int 0x20", ".long 0x0001806e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetDemandPageInfo() { core::arch::naked_asm!("int 0x20", ".long 0x0001806f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetSetPageOutCount() { core::arch::naked_asm!("int 0x20", ".long 0x00018070") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_V86_Page() { core::arch::naked_asm!("int 0x20", ".long 0x00018071") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Assign_Device_V86_Pages() { core::arch::naked_asm!("int 0x20", ".long 0x00018072") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _DeAssign_Device_V86_Pages() { core::arch::naked_asm!("int 0x20", ".long 0x00018073") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Get_Device_V86_Pages_Array() { core::arch::naked_asm!("int 0x20", ".long 0x00018074") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn MMGR_SetNULPageAddr() { core::arch::naked_asm!("int 0x20", ".long 0x00018075") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Allocate_GDT_Selector() { core::arch::naked_asm!("int 0x20", ".long 0x00018076") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Free_GDT_Selector() { core::arch::naked_asm!("int 0x20", ".long 0x00018077") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Allocate_LDT_Selector() { core::arch::naked_asm!("int 0x20", ".long 0x00018078") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Free_LDT_Selector() { core::arch::naked_asm!("int 0x20", ".long 0x00018079") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _BuildDescriptorDWORDs() { core::arch::naked_asm!("int 0x20", ".long 0x0001807a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetDescriptor() { core::arch::naked_asm!("int 0x20", ".long 0x0001807b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SetDescriptor() { core::arch::naked_asm!("int 0x20", ".long 0x0001807c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _MMGR_Toggle_HMA() { core::arch::naked_asm!("int 0x20", ".long 0x0001807d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Fault_Hook_Addrs() { core::arch::naked_asm!("int 0x20", ".long 0x0001807e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_V86_Fault() { core::arch::naked_asm!("int 0x20", ".long 0x0001807f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_PM_Fault() { core::arch::naked_asm!("int 0x20", ".long 0x00018080") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_VMM_Fault() { core::arch::naked_asm!("int 0x20", ".long 0x00018081") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Nest_V86_Exec() { core::arch::naked_asm!("int 0x20", ".long 0x00018082") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Nest_Exec() { core::arch::naked_asm!("int 0x20", ".long 0x00018083") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exec_Int() { core::arch::naked_asm!("int 0x20", ".long 0x00018084") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Resume_Exec() { core::arch::naked_asm!("int 0x20", ".long 0x00018085") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Nest_Exec() { core::arch::naked_asm!("int 0x20", ".long 0x00018086") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Allocate_PM_App_CB_Area() { core::arch::naked_asm!("int 0x20", ".long 0x00018087") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Cur_PM_App_CB() { core::arch::naked_asm!("int 0x20", ".long 0x00018088") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_V86_Exec_Mode() { core::arch::naked_asm!("int 0x20", ".long 0x00018089") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_PM_Exec_Mode() { core::arch::naked_asm!("int 0x20", ".long 0x0001808a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Begin_Use_Locked_PM_Stack() { core::arch::naked_asm!("int 0x20", ".long 0x0001808b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn End_Use_Locked_PM_Stack() { core::arch::naked_asm!("int 0x20", ".long 0x0001808c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Save_Client_State() { core::arch::naked_asm!("int 0x20", ".long 0x0001808d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Restore_Client_State() { core::arch::naked_asm!("int 0x20", ".long 0x0001808e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Exec_VxD_Int() { core::arch::naked_asm!("int 0x20", ".long 0x0001808f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_Device_Service() { core::arch::naked_asm!("int 0x20", ".long 0x00018090") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_Device_V86_API() { core::arch::naked_asm!("int 0x20", ".long 0x00018091") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_Device_PM_API() { core::arch::naked_asm!("int 0x20", ".long 0x00018092") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn System_Control() { core::arch::naked_asm!("int 0x20", ".long 0x00018093") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Simulate_IO() { core::arch::naked_asm!("int 0x20", ".long 0x00018094") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Install_Mult_IO_Handlers() { core::arch::naked_asm!("int 0x20", ".long 0x00018095") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Install_IO_Handler() { core::arch::naked_asm!("int 0x20", ".long 0x00018096") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Enable_Global_Trapping() { core::arch::naked_asm!("int 0x20", ".long 0x00018097") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Enable_Local_Trapping() { core::arch::naked_asm!("int 0x20", ".long 0x00018098") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Disable_Global_Trapping() { core::arch::naked_asm!("int 0x20", ".long 0x00018099") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Disable_Local_Trapping() { core::arch::naked_asm!("int 0x20", ".long 0x0001809a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Create() { core::arch::naked_asm!("int 0x20", ".long 0x0001809b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Destroy() { core::arch::naked_asm!("int 0x20", ".long 0x0001809c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Allocate() { core::arch::naked_asm!("int 0x20", ".long 0x0001809d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Attach() { core::arch::naked_asm!("int 0x20", ".long 0x0001809e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Attach_Tail() { core::arch::naked_asm!("int 0x20", ".long 0x0001809f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Insert() { core::arch::naked_asm!("int 0x20", ".long 0x000180a0") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Remove() { core::arch::naked_asm!("int 0x20", ".long 0x000180a1") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Deallocate() { core::arch::naked_asm!("int 0x20", ".long 0x000180a2") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Get_First() { core::arch::naked_asm!("int 0x20", ".long 0x000180a3") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Get_Next() { core::arch::naked_asm!("int 0x20", ".long 0x000180a4") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn List_Remove_First() { core::arch::naked_asm!("int 0x20", ".long 0x000180a5") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _AddInstanceItem() { core::arch::naked_asm!("int 0x20", ".long 0x000180a6") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Allocate_Device_CB_Area() { core::arch::naked_asm!("int 0x20", ".long 0x000180a7") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Allocate_Global_V86_Data_Area() { core::arch::naked_asm!("int 0x20", ".long 0x000180a8") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Allocate_Temp_V86_Data_Area() { core::arch::naked_asm!("int 0x20", ".long 0x000180a9") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Free_Temp_V86_Data_Area() { core::arch::naked_asm!("int 0x20", ".long 0x000180aa") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_Decimal_Int() { core::arch::naked_asm!("int 0x20", ".long 0x000180ab") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Convert_Decimal_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180ac") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_Fixed_Point() { core::arch::naked_asm!("int 0x20", ".long 0x000180ad") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Convert_Fixed_Point_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180ae") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_Hex_Int() { core::arch::naked_asm!("int 0x20", ".long 0x000180af") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Convert_Hex_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180b0") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_Boolean() { core::arch::naked_asm!("int 0x20", ".long 0x000180b1") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Convert_Boolean_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180b2") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Profile_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180b3") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Next_Profile_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180b4") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Environment_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180b5") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Exec_Path() { core::arch::naked_asm!("int 0x20", ".long 0x000180b6") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Config_Directory() { core::arch::naked_asm!("int 0x20", ".long 0x000180b7") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn OpenFile() { core::arch::naked_asm!("int 0x20", ".long 0x000180b8") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_PSP_Segment() { core::arch::naked_asm!("int 0x20", ".long 0x000180b9") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn GetDOSVectors() { core::arch::naked_asm!("int 0x20", ".long 0x000180ba") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Machine_Info() { core::arch::naked_asm!("int 0x20", ".long 0x000180bb") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn GetSet_HMA_Info() { core::arch::naked_asm!("int 0x20", ".long 0x000180bc") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_System_Exit_Code() { core::arch::naked_asm!("int 0x20", ".long 0x000180bd") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Fatal_Error_Handler() { core::arch::naked_asm!("int 0x20", ".long 0x000180be") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Fatal_Memory_Error() { core::arch::naked_asm!("int 0x20", ".long 0x000180bf") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Update_System_Clock() { core::arch::naked_asm!("int 0x20", ".long 0x000180c0") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Debug_Installed() { core::arch::naked_asm!("int 0x20", ".long 0x000180c1") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Out_Debug_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180c2") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Out_Debug_Chr() { core::arch::naked_asm!("int 0x20", ".long 0x000180c3") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn In_Debug_Chr() { core::arch::naked_asm!("int 0x20", ".long 0x000180c4") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Debug_Convert_Hex_Binary() { core::arch::naked_asm!("int 0x20", ".long 0x000180c5") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Debug_Convert_Hex_Decimal() { core::arch::naked_asm!("int 0x20", ".long 0x000180c6") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Debug_Test_Valid_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x000180c7") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Validate_Client_Ptr() { core::arch::naked_asm!("int 0x20", ".long 0x000180c8") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Reenter() { core::arch::naked_asm!("int 0x20", ".long 0x000180c9") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Queue_Debug_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180ca") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Log_Proc_Call() { core::arch::naked_asm!("int 0x20", ".long 0x000180cb") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Debug_Test_Cur_VM() { core::arch::naked_asm!("int 0x20", ".long 0x000180cc") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_PM_Int_Type() { core::arch::naked_asm!("int 0x20", ".long 0x000180cd") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_PM_Int_Type() { core::arch::naked_asm!("int 0x20", ".long 0x000180ce") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Last_Updated_System_Time() { core::arch::naked_asm!("int 0x20", ".long 0x000180cf") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Last_Updated_VM_Exec_Time() { core::arch::naked_asm!("int 0x20", ".long 0x000180d0") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_DBCS_Lead_Byte() { core::arch::naked_asm!("int 0x20", ".long 0x000180d1") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _AddFreePhysPage() { core::arch::naked_asm!("int 0x20", ".long 0x000180d2") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageResetHandlePAddr() { core::arch::naked_asm!("int 0x20", ".long 0x000180d3") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SetLastV86Page() { core::arch::naked_asm!("int 0x20", ".long 0x000180d4") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetLastV86Page() { core::arch::naked_asm!("int 0x20", ".long 0x000180d5") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _MapFreePhysReg() { core::arch::naked_asm!("int 0x20", ".long 0x000180d6") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _UnmapFreePhysReg() { core::arch::naked_asm!("int 0x20", ".long 0x000180d7") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _XchgFreePhysReg() { core::arch::naked_asm!("int 0x20", ".long 0x000180d8") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SetFreePhysRegCalBk() { core::arch::naked_asm!("int 0x20", ".long 0x000180d9") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Next_Arena() { core::arch::naked_asm!("int 0x20", ".long 0x000180da") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Name_Of_Ugly_TSR() { core::arch::naked_asm!("int 0x20", ".long 0x000180db") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Debug_Options() { core::arch::naked_asm!("int 0x20", ".long 0x000180dc") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Physical_HMA_Alias() { core::arch::naked_asm!("int 0x20", ".long 0x000180dd") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetGlblRng0V86IntBase() { core::arch::naked_asm!("int 0x20", ".long 0x000180de") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Add_Global_V86_Data_Area() { core::arch::naked_asm!("int 0x20", ".long 0x000180df") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn GetSetDetailedVMError() { core::arch::naked_asm!("int 0x20", ".long 0x000180e0") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Is_Debug_Chr() { core::arch::naked_asm!("int 0x20", ".long 0x000180e1") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Clear_Mono_Screen() { core::arch::naked_asm!("int 0x20", ".long 0x000180e2") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Out_Mono_Chr() { core::arch::naked_asm!("int 0x20", ".long 0x000180e3") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Out_Mono_String() { core::arch::naked_asm!("int 0x20", ".long 0x000180e4") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Mono_Cur_Pos() { core::arch::naked_asm!("int 0x20", ".long 0x000180e5") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Mono_Cur_Pos() { core::arch::naked_asm!("int 0x20", ".long 0x000180e6") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Mono_Chr() { core::arch::naked_asm!("int 0x20", ".long 0x000180e7") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Locate_Byte_In_ROM() { core::arch::naked_asm!("int 0x20", ".long 0x000180e8") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Hook_Invalid_Page_Fault() { core::arch::naked_asm!("int 0x20", ".long 0x000180e9") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Unhook_Invalid_Page_Fault() { core::arch::naked_asm!("int 0x20", ".long 0x000180ea") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Delete_On_Exit_File() { core::arch::naked_asm!("int 0x20", ".long 0x000180eb") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Close_VM() { core::arch::naked_asm!("int 0x20", ".long 0x000180ec") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Enable_Touch_1st_Meg() { core::arch::naked_asm!("int 0x20", ".long 0x000180ed") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Disable_Touch_1st_Meg() { core::arch::naked_asm!("int 0x20", ".long 0x000180ee") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Install_Exception_Handler() { core::arch::naked_asm!("int 0x20", ".long 0x000180ef") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Remove_Exception_Handler() { core::arch::naked_asm!("int 0x20", ".long 0x000180f0") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Crit_Status_No_Block() { core::arch::naked_asm!("int 0x20", ".long 0x000180f1") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetLastUpdatedThreadExecTime() { core::arch::naked_asm!("int 0x20", ".long 0x000180f2") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Trace_Out_Service() { core::arch::naked_asm!("int 0x20", ".long 0x000180f3") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Debug_Out_Service() { core::arch::naked_asm!("int 0x20", ".long 0x000180f4") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Debug_Flags_Service() { core::arch::naked_asm!("int 0x20", ".long 0x000180f5") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMM_Add_DDB() { core::arch::naked_asm!("int 0x20", ".long 0x000180f7") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMM_Remove_DDB() { core::arch::naked_asm!("int 0x20", ".long 0x000180f8") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _BlockOnID() { core::arch::naked_asm!("int 0x20", ".long 0x000180fa") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Schedule_Thread_Event() { core::arch::naked_asm!("int 0x20", ".long 0x000180fb") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Thread_Event() { core::arch::naked_asm!("int 0x20", ".long 0x000180fc") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Thread_Time_Out() { core::arch::naked_asm!("int 0x20", ".long 0x000180fd") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Async_Time_Out() { core::arch::naked_asm!("int 0x20", ".long 0x000180fe") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _AllocateThreadDataSlot() { core::arch::naked_asm!("int 0x20", ".long 0x000180ff") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _FreeThreadDataSlot() { core::arch::naked_asm!("int 0x20", ".long 0x00018100") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _CreateMutex() { core::arch::naked_asm!("int 0x20", ".long 0x00018101") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _DestroyMutex() { core::arch::naked_asm!("int 0x20", ".long 0x00018102") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetMutexOwner() { core::arch::naked_asm!("int 0x20", ".long 0x00018103") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMMCreateThread() { core::arch::naked_asm!("int 0x20", ".long 0x00018105") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetThreadExecTime() { core::arch::naked_asm!("int 0x20", ".long 0x00018106") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMMTerminateThread() { core::arch::naked_asm!("int 0x20", ".long 0x00018107") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Cur_Thread_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x00018108") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Cur_Thread_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x00018109") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Sys_Thread_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x0001810a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Sys_Thread_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x0001810b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Validate_Thread_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x0001810c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Initial_Thread_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x0001810d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Test_Initial_Thread_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x0001810e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMM_GetSystemInitState() { core::arch::naked_asm!("int 0x20", ".long 0x00018111") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Next_Thread_Handle() { core::arch::naked_asm!("int 0x20", ".long 0x00018113") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Adjust_Thread_Exec_Priority() { core::arch::naked_asm!("int 0x20", ".long 0x00018114") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Unhook_VMM_Fault() { core::arch::naked_asm!("int 0x20", ".long 0x0001811b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Unhook_Device_Service() { core::arch::naked_asm!("int 0x20", ".long 0x0001811c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageReserve() { core::arch::naked_asm!("int 0x20", ".long 0x0001811d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageCommit() { core::arch::naked_asm!("int 0x20", ".long 0x0001811e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageDecommit() { core::arch::naked_asm!("int 0x20", ".long 0x0001811f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ContextCreate() { core::arch::naked_asm!("int 0x20", ".long 0x00018123") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _SignalID() { core::arch::naked_asm!("int 0x20", ".long 0x00018127") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageCommitPhys() { core::arch::naked_asm!("int 0x20", ".long 0x00018128") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Call_When_Idle() { core::arch::naked_asm!("int 0x20", ".long 0x0001812b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _EnterMutex() { core::arch::naked_asm!("int 0x20", ".long 0x0001812e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _LeaveMutex() { core::arch::naked_asm!("int 0x20", ".long 0x0001812f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Signal_Semaphore_No_Switch() { core::arch::naked_asm!("int 0x20", ".long 0x00018131") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ContextSwitch() { core::arch::naked_asm!("int 0x20", ".long 0x00018132") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageModifyPermissions() { core::arch::naked_asm!("int 0x20", ".long 0x00018133") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _ExecVxDIntMustComplete() { core::arch::naked_asm!("int 0x20", ".long 0x0001813b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMM_GetDDBList() { core::arch::naked_asm!("int 0x20", ".long 0x0001813f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_System_Time_Address() { core::arch::naked_asm!("int 0x20", ".long 0x00018144") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_DDB() { core::arch::naked_asm!("int 0x20", ".long 0x00018146") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Directed_Sys_Control() { core::arch::naked_asm!("int 0x20", ".long 0x00018147") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegOpenKey() { core::arch::naked_asm!("int 0x20", ".long 0x00018148") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegCloseKey() { core::arch::naked_asm!("int 0x20", ".long 0x00018149") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegCreateKey() { core::arch::naked_asm!("int 0x20", ".long 0x0001814a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegDeleteKey() { core::arch::naked_asm!("int 0x20", ".long 0x0001814b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegEnumKey() { core::arch::naked_asm!("int 0x20", ".long 0x0001814c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegQueryValue() { core::arch::naked_asm!("int 0x20", ".long 0x0001814d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegSetValue() { core::arch::naked_asm!("int 0x20", ".long 0x0001814e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegDeleteValue() { core::arch::naked_asm!("int 0x20", ".long 0x0001814f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegEnumValue() { core::arch::naked_asm!("int 0x20", ".long 0x00018150") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegQueryValueEx() { core::arch::naked_asm!("int 0x20", ".long 0x00018151") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegSetValueEx() { core::arch::naked_asm!("int 0x20", ".long 0x00018152") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegFlushKey() { core::arch::naked_asm!("int 0x20", ".long 0x00018155") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _PageCommitContig() { core::arch::naked_asm!("int 0x20", ".long 0x00018156") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Call_Restricted_Event() { core::arch::naked_asm!("int 0x20", ".long 0x0001815a") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Cancel_Restricted_Event() { core::arch::naked_asm!("int 0x20", ".long 0x0001815b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegQueryInfoKey() { core::arch::naked_asm!("int 0x20", ".long 0x0001815e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Thread_Win32_Pri() { core::arch::naked_asm!("int 0x20", ".long 0x00018166") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Thread_Win32_Pri() { core::arch::naked_asm!("int 0x20", ".long 0x00018167") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetRegistryPath() { core::arch::naked_asm!("int 0x20", ".long 0x0001816e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetRegistryKey() { core::arch::naked_asm!("int 0x20", ".long 0x0001816f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegRemapPreDefKey() { core::arch::naked_asm!("int 0x20", ".long 0x00018171") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Assert_Range() { core::arch::naked_asm!("int 0x20", ".long 0x00018173") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegCreateDynKey() { core::arch::naked_asm!("int 0x20", ".long 0x00018176") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _RegQueryMultipleValues() { core::arch::naked_asm!("int 0x20", ".long 0x00018177") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Get_Boot_Flags() { core::arch::naked_asm!("int 0x20", ".long 0x00018179") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _lstrcpyn() { core::arch::naked_asm!("int 0x20", ".long 0x0001817b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _lstrlen() { core::arch::naked_asm!("int 0x20", ".long 0x0001817c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _lmemcpy() { core::arch::naked_asm!("int 0x20", ".long 0x0001817d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _GetVxDName() { core::arch::naked_asm!("int 0x20", ".long 0x0001817e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn _Call_On_My_Stack() { core::arch::naked_asm!("int 0x20", ".long 0x0001818c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteRtlUnwind() { core::arch::naked_asm!("int 0x20", ".long 0x0001819b") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteRtlRaiseException() { core::arch::naked_asm!("int 0x20", ".long 0x0001819c") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteRtlRaiseStatus() { core::arch::naked_asm!("int 0x20", ".long 0x0001819d") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteKeGetCurrentIrql() { core::arch::naked_asm!("int 0x20", ".long 0x0001819e") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteKfRaiseIrql() { core::arch::naked_asm!("int 0x20", ".long 0x0001819f") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteKfLowerIrql() { core::arch::naked_asm!("int 0x20", ".long 0x000181a0") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn Set_Preemptable_Count() { core::arch::naked_asm!("int 0x20", ".long 0x000181a3") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteKeInitializeDpc() { core::arch::naked_asm!("int 0x20", ".long 0x000181a4") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteKeInsertQueueDpc() { core::arch::naked_asm!("int 0x20", ".long 0x000181a5") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn ObsoleteKeRemoveQueueDpc() { core::arch::naked_asm!("int 0x20", ".long 0x000181a6") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn HeapAllocateEx() { core::arch::naked_asm!("int 0x20", ".long 0x000181a7") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn HeapReAllocateEx() { core::arch::naked_asm!("int 0x20", ".long 0x000181a8") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn HeapGetSizeEx() { core::arch::naked_asm!("int 0x20", ".long 0x000181a9") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn HeapFreeEx() { core::arch::naked_asm!("int 0x20", ".long 0x000181aa") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn KeCheckDivideByZeroTrap() { core::arch::naked_asm!("int 0x20", ".long 0x000181ac") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn KfRaiseIrqlToDpcLevel() { core::arch::naked_asm!("int 0x20", ".long 0x000181b3") }
    #[unsafe(naked)]
    pub unsafe extern "C" fn VMMCreateThreadEx() { core::arch::naked_asm!("int 0x20", ".long 0x000181b4") }
}

/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:8 (VMM service 0x0000)
#[inline]
pub unsafe fn Get_VMM_Version() -> crate::vxd::vmm::Get_VMM_VersionResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_VMM_Version) };
    crate::vxd::vmm::Get_VMM_VersionResults { major: (((r.eax >> 8) & 0xff) as u8), minor: ((r.eax & 0xff) as u8), debug: (r.ecx as u32) }
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:9 (VMM service 0x0001)
#[inline]
pub unsafe fn Get_Cur_VM_Handle() -> crate::types::HVM {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Cur_VM_Handle) };
    (r.ebx as u32)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:10 (VMM service 0x0002)
#[inline]
pub unsafe fn Test_Cur_VM_Handle(vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Test_Cur_VM_Handle) };
    (u32::from(r.zf()) != 0)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:11 (VMM service 0x0003)
#[inline]
pub unsafe fn Get_Sys_VM_Handle() -> crate::types::HVM {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Sys_VM_Handle) };
    (r.ebx as u32)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:12 (VMM service 0x0004)
#[inline]
pub unsafe fn Test_Sys_VM_Handle(vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Test_Sys_VM_Handle) };
    (u32::from(r.zf()) != 0)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:13 (VMM service 0x0005)
#[inline]
pub unsafe fn Validate_VM_Handle(vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Validate_VM_Handle) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:14 (VMM service 0x0006)
#[inline]
pub unsafe fn Get_VMM_Reenter_Count() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_VMM_Reenter_Count) };
    (r.ecx as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:15 (VMM service 0x0007)
#[inline]
pub unsafe fn Begin_Reentrant_Execution() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Begin_Reentrant_Execution) };
    (r.ecx as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:16 (VMM service 0x0008)
#[inline]
pub unsafe fn End_Reentrant_Execution(count: u32) -> () {
    let mut r = Regs::default();
    r.ecx = (count as u32);
    unsafe { service_call(&mut r, link::End_Reentrant_Execution) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:17 (VMM service 0x0009)
#[inline]
pub unsafe fn Install_V86_Break_Point(address: u32, reference: u32, callback: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.eax = (address as u32);
    r.edx = (reference as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Install_V86_Break_Point) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:20 (VMM service 0x000a)
#[inline]
pub unsafe fn Remove_V86_Break_Point(address: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (address as u32);
    unsafe { service_call(&mut r, link::Remove_V86_Break_Point) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:21 (VMM service 0x000b)
#[inline]
pub unsafe fn Allocate_V86_Call_Back(reference: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vmm::Allocate_V86_Call_BackResults {
    let mut r = Regs::default();
    r.edx = (reference as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Allocate_V86_Call_Back) };
    crate::vxd::vmm::Allocate_V86_Call_BackResults { address: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:24 (VMM service 0x000c)
#[inline]
pub unsafe fn Allocate_PM_Call_Back(reference: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vmm::Allocate_PM_Call_BackResults {
    let mut r = Regs::default();
    r.edx = (reference as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Allocate_PM_Call_Back) };
    crate::vxd::vmm::Allocate_PM_Call_BackResults { address: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:27 (VMM service 0x000d)
#[inline]
pub unsafe fn Call_When_VM_Returns(timeout: u32, reference: u32, callback: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.eax = (timeout as u32);
    r.edx = (reference as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Call_When_VM_Returns) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:29 (VMM service 0x000e)
#[inline]
pub unsafe fn Schedule_Global_Event(callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT {
    let mut r = Regs::default();
    r.esi = (callback.0);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::Schedule_Global_Event) };
    (r.esi as u32)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:31 (VMM service 0x000f)
#[inline]
pub unsafe fn Schedule_VM_Event(vm: crate::types::HVM, callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.esi = (callback.0);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::Schedule_VM_Event) };
    (r.esi as u32)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:34 (VMM service 0x0010)
#[inline]
pub unsafe fn Call_Global_Event(callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT {
    let mut r = Regs::default();
    r.esi = (callback.0);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::Call_Global_Event) };
    (r.esi as u32)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:36 (VMM service 0x0011)
#[inline]
pub unsafe fn Call_VM_Event(vm: crate::types::HVM, callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.esi = (callback.0);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::Call_VM_Event) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:39 (VMM service 0x0012)
#[inline]
pub unsafe fn Cancel_Global_Event(event: crate::types::HEVENT) -> () {
    let mut r = Regs::default();
    r.esi = (event as u32);
    unsafe { service_call(&mut r, link::Cancel_Global_Event) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:40 (VMM service 0x0013)
#[inline]
pub unsafe fn Cancel_VM_Event(vm: crate::types::HVM, event: crate::types::HEVENT) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.esi = (event as u32);
    unsafe { service_call(&mut r, link::Cancel_VM_Event) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:42 (VMM service 0x0014)
#[inline]
pub unsafe fn Call_Priority_VM_Event(boost: u32, vm: crate::types::HVM, traits: crate::types::PRIORITY_EVENT_FLAGS, reference: u32, callback: crate::callbacks::EVENT_PROC, timeout: u32) -> crate::types::HEVENT {
    let mut r = Regs::default();
    r.eax = (boost as u32);
    r.ebx = (vm as u32);
    r.ecx = (traits.0 as u32);
    r.edx = (reference as u32);
    r.esi = (callback.0);
    r.edi = (timeout as u32);
    unsafe { service_call(&mut r, link::Call_Priority_VM_Event) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:50 (VMM service 0x0015)
#[inline]
pub unsafe fn Cancel_Priority_VM_Event(event: crate::types::HEVENT) -> u32 {
    let mut r = Regs::default();
    r.esi = (event as u32);
    unsafe { service_call(&mut r, link::Cancel_Priority_VM_Event) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:51 (VMM service 0x0016)
#[inline]
pub unsafe fn Get_NMI_Handler_Addr() -> *mut core::ffi::c_void {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_NMI_Handler_Addr) };
    (r.esi as u32) as *mut core::ffi::c_void
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:52 (VMM service 0x0017)
#[inline]
pub unsafe fn Set_NMI_Handler_Addr(handler: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.esi = (handler as u32);
    unsafe { service_call(&mut r, link::Set_NMI_Handler_Addr) };
    ()
}
/// The procedures are called, in the order in which they came, when the last NMI handler is through; only while the VMM initialises.
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:54 (VMM service 0x0018)
#[inline]
pub unsafe fn Hook_NMI_Event(handler: crate::callbacks::EVENT_PROC) -> () {
    let mut r = Regs::default();
    r.esi = (handler.0);
    unsafe { service_call(&mut r, link::Hook_NMI_Event) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:55 (VMM service 0x0019)
#[inline]
pub unsafe fn Call_When_VM_Ints_Enabled(reference: u32, callback: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.edx = (reference as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Call_When_VM_Ints_Enabled) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:56 (VMM service 0x001a)
#[inline]
pub unsafe fn Enable_VM_Ints() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Enable_VM_Ints) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:57 (VMM service 0x001b)
#[inline]
pub unsafe fn Disable_VM_Ints() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Disable_VM_Ints) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:58 (VMM service 0x001c)
#[inline]
pub unsafe fn Map_Flat(segment: u8, register: u8) -> u32 {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff00) | (((segment as u32) & 0xff) << 8);
    r.eax = (r.eax & !0xff) | ((register as u32) & 0xff);
    unsafe { service_call(&mut r, link::Map_Flat) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:59 (VMM service 0x001d)
#[inline]
pub unsafe fn Map_Lin_To_VM_Addr(address: u32, limit: u32) -> crate::vxd::vmm::Map_Lin_To_VM_AddrResults {
    let mut r = Regs::default();
    r.eax = (address as u32);
    r.ecx = (limit as u32);
    unsafe { service_call(&mut r, link::Map_Lin_To_VM_Addr) };
    crate::vxd::vmm::Map_Lin_To_VM_AddrResults { segment: ((r.ecx & 0xffff) as u16), offset: (r.edx as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:62 (VMM service 0x001e)
#[inline]
pub unsafe fn Adjust_Exec_Priority(boost: u32, vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.eax = (boost as u32);
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Adjust_Exec_Priority) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:63 (VMM service 0x001f)
#[inline]
pub unsafe fn Begin_Critical_Section(traits: crate::types::BLOCK_FLAGS) -> () {
    let mut r = Regs::default();
    r.ecx = (traits.0 as u32);
    unsafe { service_call(&mut r, link::Begin_Critical_Section) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:64 (VMM service 0x0020)
#[inline]
pub unsafe fn End_Critical_Section() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::End_Critical_Section) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:65 (VMM service 0x0021)
#[inline]
pub unsafe fn End_Crit_And_Suspend() -> bool {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::End_Crit_And_Suspend) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:66 (VMM service 0x0022)
#[inline]
pub unsafe fn Claim_Critical_Section(claims: u32, traits: crate::types::BLOCK_FLAGS) -> () {
    let mut r = Regs::default();
    r.eax = (claims as u32);
    r.ecx = (traits.0 as u32);
    unsafe { service_call(&mut r, link::Claim_Critical_Section) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:67 (VMM service 0x0023)
#[inline]
pub unsafe fn Release_Critical_Section(claims: u32) -> () {
    let mut r = Regs::default();
    r.ecx = (claims as u32);
    unsafe { service_call(&mut r, link::Release_Critical_Section) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:68 (VMM service 0x0024)
#[inline]
pub unsafe fn Call_When_Not_Critical(callback: *mut core::ffi::c_void, reference: u32) -> () {
    let mut r = Regs::default();
    r.esi = (callback as u32);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::Call_When_Not_Critical) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:69 (VMM service 0x0025)
#[inline]
pub unsafe fn Create_Semaphore(tokens: u32) -> crate::vxd::vmm::Create_SemaphoreResults {
    let mut r = Regs::default();
    r.ecx = (tokens as u32);
    unsafe { service_call(&mut r, link::Create_Semaphore) };
    crate::vxd::vmm::Create_SemaphoreResults { semaphore: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:70 (VMM service 0x0026)
#[inline]
pub unsafe fn Destroy_Semaphore(semaphore: crate::types::HSEMAPHORE) -> () {
    let mut r = Regs::default();
    r.eax = (semaphore as u32);
    unsafe { service_call(&mut r, link::Destroy_Semaphore) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:71 (VMM service 0x0027)
#[inline]
pub unsafe fn Wait_Semaphore(semaphore: crate::types::HSEMAPHORE, traits: crate::types::BLOCK_FLAGS) -> () {
    let mut r = Regs::default();
    r.eax = (semaphore as u32);
    r.ecx = (traits.0 as u32);
    unsafe { service_call(&mut r, link::Wait_Semaphore) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:72 (VMM service 0x0028)
#[inline]
pub unsafe fn Signal_Semaphore(semaphore: crate::types::HSEMAPHORE) -> () {
    let mut r = Regs::default();
    r.eax = (semaphore as u32);
    unsafe { service_call(&mut r, link::Signal_Semaphore) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:73 (VMM service 0x0029)
#[inline]
pub unsafe fn Get_Crit_Section_Status() -> crate::vxd::vmm::Get_Crit_Section_StatusResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Crit_Section_Status) };
    crate::vxd::vmm::Get_Crit_Section_StatusResults { owner: (r.ebx as u32), claims: (r.ecx as u32), boosted: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:74 (VMM service 0x002a)
#[inline]
pub unsafe fn Call_When_Task_Switched(callback: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Call_When_Task_Switched) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:75 (VMM service 0x002b)
#[inline]
pub unsafe fn Suspend_VM(vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Suspend_VM) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:76 (VMM service 0x002c)
#[inline]
pub unsafe fn Resume_VM(vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Resume_VM) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:77 (VMM service 0x002d)
#[inline]
pub unsafe fn No_Fail_Resume_VM(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::No_Fail_Resume_VM) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:78 (VMM service 0x002e)
#[inline]
pub unsafe fn Nuke_VM(vm: crate::types::HVM) -> crate::vxd::vmm::Nuke_VMResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Nuke_VM) };
    crate::vxd::vmm::Nuke_VMResults { undefined_ecx: (r.ecx as u32), undefined_edx: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:79 (VMM service 0x002f)
#[inline]
pub unsafe fn Crash_Cur_VM() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Crash_Cur_VM) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:80 (VMM service 0x0030)
#[inline]
pub unsafe fn Get_Execution_Focus() -> crate::types::HVM {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Execution_Focus) };
    (r.ebx as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:81 (VMM service 0x0031)
#[inline]
pub unsafe fn Set_Execution_Focus(vm: crate::types::HVM) -> bool {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Set_Execution_Focus) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:82 (VMM service 0x0032)
#[inline]
pub unsafe fn Get_Time_Slice_Priority(vm: crate::types::HVM) -> crate::vxd::vmm::Get_Time_Slice_PriorityResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Get_Time_Slice_Priority) };
    crate::vxd::vmm::Get_Time_Slice_PriorityResults { traits: crate::types::VM_STATUS((r.eax as u32)), foreground: (r.ecx as u32), background: (r.edx as u32), share: (r.esi as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:85 (VMM service 0x0033)
#[inline]
pub unsafe fn Set_Time_Slice_Priority(traits: crate::types::VM_STATUS, vm: crate::types::HVM, foreground: u32, background: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (traits.0 as u32);
    r.ebx = (vm as u32);
    r.ecx = (foreground as u32);
    r.edx = (background as u32);
    unsafe { service_call(&mut r, link::Set_Time_Slice_Priority) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:88 (VMM service 0x0034)
#[inline]
pub unsafe fn Get_Time_Slice_Granularity() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Time_Slice_Granularity) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:89 (VMM service 0x0035)
#[inline]
pub unsafe fn Set_Time_Slice_Granularity(milliseconds: u32) -> () {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    unsafe { service_call(&mut r, link::Set_Time_Slice_Granularity) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:90 (VMM service 0x0036)
#[inline]
pub unsafe fn Get_Time_Slice_Info() -> crate::vxd::vmm::Get_Time_Slice_InfoResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Time_Slice_Info) };
    crate::vxd::vmm::Get_Time_Slice_InfoResults { scheduled: (r.eax as u32), current: (r.ebx as u32), idle: (r.ecx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:91 (VMM service 0x0037)
#[inline]
pub unsafe fn Adjust_Execution_Time(milliseconds: u32) -> () {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    unsafe { service_call(&mut r, link::Adjust_Execution_Time) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:92 (VMM service 0x0038)
#[inline]
pub unsafe fn Release_Time_Slice() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Release_Time_Slice) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:93 (VMM service 0x0039)
#[inline]
pub unsafe fn Wake_Up_VM(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Wake_Up_VM) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:94 (VMM service 0x003a)
#[inline]
pub unsafe fn Call_When_Idle(callback: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Call_When_Idle) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:95 (VMM service 0x003b)
#[inline]
pub unsafe fn Get_Next_VM_Handle(vm: crate::types::HVM) -> u32 {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Get_Next_VM_Handle) };
    (r.ebx as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:96 (VMM service 0x003c)
#[inline]
pub unsafe fn Set_Global_Time_Out(milliseconds: u32, reference: u32, callback: crate::callbacks::TIME_OUT_PROC) -> crate::types::HTIMEOUT {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    r.edx = (reference as u32);
    r.esi = (callback.0);
    unsafe { service_call(&mut r, link::Set_Global_Time_Out) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:99 (VMM service 0x003d)
#[inline]
pub unsafe fn Set_VM_Time_Out(milliseconds: u32, vm: crate::types::HVM, reference: u32, callback: crate::callbacks::TIME_OUT_PROC) -> crate::types::HTIMEOUT {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    r.ebx = (vm as u32);
    r.edx = (reference as u32);
    r.esi = (callback.0);
    unsafe { service_call(&mut r, link::Set_VM_Time_Out) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:102 (VMM service 0x003e)
#[inline]
pub unsafe fn Cancel_Time_Out(timeout: crate::types::HTIMEOUT) -> () {
    let mut r = Regs::default();
    r.esi = (timeout as u32);
    unsafe { service_call(&mut r, link::Cancel_Time_Out) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:103 (VMM service 0x003f)
#[inline]
pub unsafe fn Get_System_Time() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_System_Time) };
    (r.eax as u32)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:104 (VMM service 0x0040)
#[inline]
pub unsafe fn Get_VM_Exec_Time() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_VM_Exec_Time) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:105 (VMM service 0x0041)
#[inline]
pub unsafe fn Hook_V86_Int_Chain(interrupt: u32, hook: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    r.esi = (hook as u32);
    unsafe { service_call(&mut r, link::Hook_V86_Int_Chain) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:106 (VMM service 0x0042)
#[inline]
pub unsafe fn Get_V86_Int_Vector(interrupt: u32) -> crate::vxd::vmm::Get_V86_Int_VectorResults {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    unsafe { service_call(&mut r, link::Get_V86_Int_Vector) };
    crate::vxd::vmm::Get_V86_Int_VectorResults { segment: ((r.ecx & 0xffff) as u16), offset: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:107 (VMM service 0x0043)
#[inline]
pub unsafe fn Set_V86_Int_Vector(interrupt: u32, segment: u16, offset: u32) -> () {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    r.ecx = (r.ecx & !0xffff) | ((segment as u32) & 0xffff);
    r.edx = (offset as u32);
    unsafe { service_call(&mut r, link::Set_V86_Int_Vector) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:108 (VMM service 0x0044)
#[inline]
pub unsafe fn Get_PM_Int_Vector(interrupt: u32) -> crate::vxd::vmm::Get_PM_Int_VectorResults {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    unsafe { service_call(&mut r, link::Get_PM_Int_Vector) };
    crate::vxd::vmm::Get_PM_Int_VectorResults { segment: ((r.ecx & 0xffff) as u16), offset: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:109 (VMM service 0x0045)
#[inline]
pub unsafe fn Set_PM_Int_Vector(interrupt: u32, segment: u16, offset: u32) -> () {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    r.ecx = (r.ecx & !0xffff) | ((segment as u32) & 0xffff);
    r.edx = (offset as u32);
    unsafe { service_call(&mut r, link::Set_PM_Int_Vector) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:110 (VMM service 0x0046)
#[inline]
pub unsafe fn Simulate_Int(interrupt: u32) -> () {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    unsafe { service_call(&mut r, link::Simulate_Int) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:111 (VMM service 0x0047)
#[inline]
pub unsafe fn Simulate_Iret() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Simulate_Iret) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:112 (VMM service 0x0048)
#[inline]
pub unsafe fn Simulate_Far_Call(segment: u16, offset: u32) -> () {
    let mut r = Regs::default();
    r.ecx = (r.ecx & !0xffff) | ((segment as u32) & 0xffff);
    r.edx = (offset as u32);
    unsafe { service_call(&mut r, link::Simulate_Far_Call) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:113 (VMM service 0x0049)
#[inline]
pub unsafe fn Simulate_Far_Jmp(segment: u16, offset: u32) -> () {
    let mut r = Regs::default();
    r.ecx = (r.ecx & !0xffff) | ((segment as u32) & 0xffff);
    r.edx = (offset as u32);
    unsafe { service_call(&mut r, link::Simulate_Far_Jmp) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:114 (VMM service 0x004a)
#[inline]
pub unsafe fn Simulate_Far_Ret() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Simulate_Far_Ret) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:115 (VMM service 0x004b)
#[inline]
pub unsafe fn Simulate_Far_Ret_N(bytes: u32) -> () {
    let mut r = Regs::default();
    r.eax = (bytes as u32);
    unsafe { service_call(&mut r, link::Simulate_Far_Ret_N) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:116 (VMM service 0x004c)
#[inline]
pub unsafe fn Build_Int_Stack_Frame(segment: u16, offset: u32) -> () {
    let mut r = Regs::default();
    r.ecx = (r.ecx & !0xffff) | ((segment as u32) & 0xffff);
    r.edx = (offset as u32);
    unsafe { service_call(&mut r, link::Build_Int_Stack_Frame) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:117 (VMM service 0x004d)
#[inline]
pub unsafe fn Simulate_Push(value: u32) -> () {
    let mut r = Regs::default();
    r.eax = (value as u32);
    unsafe { service_call(&mut r, link::Simulate_Push) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:118 (VMM service 0x004e)
#[inline]
pub unsafe fn Simulate_Pop() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Simulate_Pop) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:119 (VMM service 0x004f)
#[inline]
pub unsafe fn _HeapAllocate(bytes: u32, traits: crate::types::HEAP_FLAGS) -> *mut core::ffi::c_void {
    let f: unsafe extern "C" fn(u32, crate::types::HEAP_FLAGS) -> *mut core::ffi::c_void = unsafe { core::mem::transmute(link::_HeapAllocate as *const ()) };
    let v = unsafe { f(bytes, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:120 (VMM service 0x0050)
#[inline]
pub unsafe fn _HeapReAllocate(address: *mut core::ffi::c_void, bytes: u32, traits: crate::types::HEAP_FLAGS) -> *mut core::ffi::c_void {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32, crate::types::HEAP_FLAGS) -> *mut core::ffi::c_void = unsafe { core::mem::transmute(link::_HeapReAllocate as *const ()) };
    let v = unsafe { f(address, bytes, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:121 (VMM service 0x0051)
#[inline]
pub unsafe fn _HeapFree(address: *mut core::ffi::c_void, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_HeapFree as *const ()) };
    let v = unsafe { f(address, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:122 (VMM service 0x0052)
#[inline]
pub unsafe fn _HeapGetSize(address: *mut core::ffi::c_void, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_HeapGetSize as *const ()) };
    let v = unsafe { f(address, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:123 (VMM service 0x0053)
#[inline]
pub unsafe fn _PageAllocate(pages: u32, kind: crate::types::PAGE_TYPE, vm: crate::types::HVM, align: u32, min: u32, max: u32, physical: *mut u32, traits: crate::types::PAGE_FLAGS) -> crate::vxd::vmm::_PageAllocateResults {
    let f: unsafe extern "C" fn(u32, crate::types::PAGE_TYPE, crate::types::HVM, u32, u32, u32, *mut u32, crate::types::PAGE_FLAGS) -> u64 = unsafe { core::mem::transmute(link::_PageAllocate as *const ()) };
    let v = unsafe { f(pages, kind, vm, align, min, max, physical, traits) };
    crate::vxd::vmm::_PageAllocateResults { handle: ((v as u32) as u32), address: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:133 (VMM service 0x0054)
#[inline]
pub unsafe fn _PageReAllocate(handle: u32, pages: u32, traits: crate::types::PAGE_FLAGS) -> crate::vxd::vmm::_PageReAllocateResults {
    let f: unsafe extern "C" fn(u32, u32, crate::types::PAGE_FLAGS) -> u64 = unsafe { core::mem::transmute(link::_PageReAllocate as *const ()) };
    let v = unsafe { f(handle, pages, traits) };
    crate::vxd::vmm::_PageReAllocateResults { handle: ((v as u32) as u32), address: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:134 (VMM service 0x0055)
#[inline]
pub unsafe fn _PageFree(handle: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageFree as *const ()) };
    let v = unsafe { f(handle, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:135 (VMM service 0x0056)
#[inline]
pub unsafe fn _PageLock(handle: u32, pages: u32, offset: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageLock as *const ()) };
    let v = unsafe { f(handle, pages, offset, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:136 (VMM service 0x0057)
#[inline]
pub unsafe fn _PageUnLock(handle: u32, pages: u32, offset: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageUnLock as *const ()) };
    let v = unsafe { f(handle, pages, offset, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:137 (VMM service 0x0058)
#[inline]
pub unsafe fn _PageGetSizeAddr(handle: u32, traits: u32) -> crate::vxd::vmm::_PageGetSizeAddrResults {
    let f: unsafe extern "C" fn(u32, u32) -> u64 = unsafe { core::mem::transmute(link::_PageGetSizeAddr as *const ()) };
    let v = unsafe { f(handle, traits) };
    crate::vxd::vmm::_PageGetSizeAddrResults { pages: ((v as u32) as u32), address: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:138 (VMM service 0x0059)
#[inline]
pub unsafe fn _PageGetAllocInfo(traits: u32) -> crate::vxd::vmm::_PageGetAllocInfoResults {
    let f: unsafe extern "C" fn(u32) -> u64 = unsafe { core::mem::transmute(link::_PageGetAllocInfo as *const ()) };
    let v = unsafe { f(traits) };
    crate::vxd::vmm::_PageGetAllocInfoResults { free: ((v as u32) as u32), lockable: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:139 (VMM service 0x005a)
#[inline]
pub unsafe fn _GetFreePageCount(traits: u32) -> crate::vxd::vmm::_GetFreePageCountResults {
    let f: unsafe extern "C" fn(u32) -> u64 = unsafe { core::mem::transmute(link::_GetFreePageCount as *const ()) };
    let v = unsafe { f(traits) };
    crate::vxd::vmm::_GetFreePageCountResults { free: ((v as u32) as u32), lockable: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:140 (VMM service 0x005b)
#[inline]
pub unsafe fn _GetSysPageCount(traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_GetSysPageCount as *const ()) };
    let v = unsafe { f(traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:141 (VMM service 0x005c)
#[inline]
pub unsafe fn _GetVMPgCount(vm: crate::types::HVM, traits: u32) -> crate::vxd::vmm::_GetVMPgCountResults {
    let f: unsafe extern "C" fn(crate::types::HVM, u32) -> u64 = unsafe { core::mem::transmute(link::_GetVMPgCount as *const ()) };
    let v = unsafe { f(vm, traits) };
    crate::vxd::vmm::_GetVMPgCountResults { total: ((v as u32) as u32), unmapped: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:142 (VMM service 0x005d)
#[inline]
pub unsafe fn _MapIntoV86(handle: u32, vm: crate::types::HVM, v86_page: u32, pages: u32, offset: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, crate::types::HVM, u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_MapIntoV86 as *const ()) };
    let v = unsafe { f(handle, vm, v86_page, pages, offset, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:143 (VMM service 0x005e)
#[inline]
pub unsafe fn _PhysIntoV86(physical_page: u32, vm: crate::types::HVM, v86_page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, crate::types::HVM, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PhysIntoV86 as *const ()) };
    let v = unsafe { f(physical_page, vm, v86_page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:144 (VMM service 0x005f)
#[inline]
pub unsafe fn _TestGlobalV86Mem(address: u32, bytes: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_TestGlobalV86Mem as *const ()) };
    let v = unsafe { f(address, bytes, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:145 (VMM service 0x0060)
#[inline]
pub unsafe fn _ModifyPageBits(vm: crate::types::HVM, v86_page: u32, pages: u32, and_mask: u32, or_mask: u32, kind: crate::types::PAGE_TYPE, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HVM, u32, u32, u32, u32, crate::types::PAGE_TYPE, u32) -> u32 = unsafe { core::mem::transmute(link::_ModifyPageBits as *const ()) };
    let v = unsafe { f(vm, v86_page, pages, and_mask, or_mask, kind, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:148 (VMM service 0x0061)
#[inline]
pub unsafe fn _CopyPageTable(page: u32, pages: u32, entries: *mut u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, *mut u32, u32) -> u32 = unsafe { core::mem::transmute(link::_CopyPageTable as *const ()) };
    let v = unsafe { f(page, pages, entries, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:149 (VMM service 0x0062)
#[inline]
pub unsafe fn _LinMapIntoV86(page: u32, vm: crate::types::HVM, v86_page: u32, pages: u32, traits: u32) -> crate::vxd::vmm::_LinMapIntoV86Results {
    let f: unsafe extern "C" fn(u32, crate::types::HVM, u32, u32, u32) -> u64 = unsafe { core::mem::transmute(link::_LinMapIntoV86 as *const ()) };
    let v = unsafe { f(page, vm, v86_page, pages, traits) };
    crate::vxd::vmm::_LinMapIntoV86Results { address: ((v as u32) as u32), undefined_edx: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:152 (VMM service 0x0063)
#[inline]
pub unsafe fn _LinPageLock(page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_LinPageLock as *const ()) };
    let v = unsafe { f(page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:153 (VMM service 0x0064)
#[inline]
pub unsafe fn _LinPageUnLock(page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_LinPageUnLock as *const ()) };
    let v = unsafe { f(page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:154 (VMM service 0x0065)
#[inline]
pub unsafe fn _SetResetV86Pageable(vm: crate::types::HVM, v86_page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HVM, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_SetResetV86Pageable as *const ()) };
    let v = unsafe { f(vm, v86_page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:155 (VMM service 0x0066)
#[inline]
pub unsafe fn _GetV86PageableArray(vm: crate::types::HVM, buffer: *mut core::ffi::c_void, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HVM, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_GetV86PageableArray as *const ()) };
    let v = unsafe { f(vm, buffer, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:156 (VMM service 0x0067)
#[inline]
pub unsafe fn _PageCheckLinRange(page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageCheckLinRange as *const ()) };
    let v = unsafe { f(page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:157 (VMM service 0x0068)
#[inline]
pub unsafe fn _PageOutDirtyPages(pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageOutDirtyPages as *const ()) };
    let v = unsafe { f(pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:158 (VMM service 0x0069)
#[inline]
pub unsafe fn _PageDiscardPages(page: u32, vm: crate::types::HVM, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, crate::types::HVM, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageDiscardPages as *const ()) };
    let v = unsafe { f(page, vm, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:159 (VMM service 0x006a)
#[inline]
pub unsafe fn _GetNulPageHandle() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_GetNulPageHandle as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:160 (VMM service 0x006b)
#[inline]
pub unsafe fn _GetFirstV86Page() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_GetFirstV86Page as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:161 (VMM service 0x006c)
#[inline]
pub unsafe fn _MapPhysToLinear(physical: u32, bytes: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_MapPhysToLinear as *const ()) };
    let v = unsafe { f(physical, bytes, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:162 (VMM service 0x006d)
#[inline]
pub unsafe fn _GetAppFlatDSAlias() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_GetAppFlatDSAlias as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:163 (VMM service 0x006e)
#[inline]
pub unsafe fn _SelectorMapFlat(vm: crate::types::HVM, selector: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HVM, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_SelectorMapFlat as *const ()) };
    let v = unsafe { f(vm, selector, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:164 (VMM service 0x006f)
#[inline]
pub unsafe fn _GetDemandPageInfo(info: *mut core::ffi::c_void, traits: u32) -> () {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32) = unsafe { core::mem::transmute(link::_GetDemandPageInfo as *const ()) };
    let v = unsafe { f(info, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:165 (VMM service 0x0070)
#[inline]
pub unsafe fn _GetSetPageOutCount(count: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_GetSetPageOutCount as *const ()) };
    let v = unsafe { f(count, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:166 (VMM service 0x0071)
#[inline]
pub unsafe fn Hook_V86_Page(page: u32, callback: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.eax = (page as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Hook_V86_Page) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:167 (VMM service 0x0072)
#[inline]
pub unsafe fn _Assign_Device_V86_Pages(page: u32, pages: u32, vm: crate::types::HVM, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, crate::types::HVM, u32) -> u32 = unsafe { core::mem::transmute(link::_Assign_Device_V86_Pages as *const ()) };
    let v = unsafe { f(page, pages, vm, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:168 (VMM service 0x0073)
#[inline]
pub unsafe fn _DeAssign_Device_V86_Pages(page: u32, pages: u32, vm: crate::types::HVM, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, crate::types::HVM, u32) -> u32 = unsafe { core::mem::transmute(link::_DeAssign_Device_V86_Pages as *const ()) };
    let v = unsafe { f(page, pages, vm, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:169 (VMM service 0x0074)
#[inline]
pub unsafe fn _Get_Device_V86_Pages_Array(vm: crate::types::HVM, buffer: *mut core::ffi::c_void, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HVM, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_Get_Device_V86_Pages_Array as *const ()) };
    let v = unsafe { f(vm, buffer, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:170 (VMM service 0x0075)
#[inline]
pub unsafe fn MMGR_SetNULPageAddr(physical: u32) -> () {
    let mut r = Regs::default();
    r.eax = (physical as u32);
    unsafe { service_call(&mut r, link::MMGR_SetNULPageAddr) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:171 (VMM service 0x0076)
#[inline]
pub unsafe fn _Allocate_GDT_Selector(high: u32, low: u32, traits: u32) -> crate::vxd::vmm::_Allocate_GDT_SelectorResults {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u64 = unsafe { core::mem::transmute(link::_Allocate_GDT_Selector as *const ()) };
    let v = unsafe { f(high, low, traits) };
    crate::vxd::vmm::_Allocate_GDT_SelectorResults { selector: ((v as u32) as u32), table: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:174 (VMM service 0x0077)
#[inline]
pub unsafe fn _Free_GDT_Selector(selector: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_Free_GDT_Selector as *const ()) };
    let v = unsafe { f(selector, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:175 (VMM service 0x0078)
#[inline]
pub unsafe fn _Allocate_LDT_Selector(vm: crate::types::HVM, high: u32, low: u32, count: u32, traits: u32) -> crate::vxd::vmm::_Allocate_LDT_SelectorResults {
    let f: unsafe extern "C" fn(crate::types::HVM, u32, u32, u32, u32) -> u64 = unsafe { core::mem::transmute(link::_Allocate_LDT_Selector as *const ()) };
    let v = unsafe { f(vm, high, low, count, traits) };
    crate::vxd::vmm::_Allocate_LDT_SelectorResults { selector: ((v as u32) as u32), table: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:178 (VMM service 0x0079)
#[inline]
pub unsafe fn _Free_LDT_Selector(vm: crate::types::HVM, selector: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HVM, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_Free_LDT_Selector as *const ()) };
    let v = unsafe { f(vm, selector, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:179 (VMM service 0x007a)
#[inline]
pub unsafe fn _BuildDescriptorDWORDs(base: u32, limit: u32, kind: u32, size: u32, traits: u32) -> crate::vxd::vmm::_BuildDescriptorDWORDsResults {
    let f: unsafe extern "C" fn(u32, u32, u32, u32, u32) -> u64 = unsafe { core::mem::transmute(link::_BuildDescriptorDWORDs as *const ()) };
    let v = unsafe { f(base, limit, kind, size, traits) };
    crate::vxd::vmm::_BuildDescriptorDWORDsResults { low: ((v as u32) as u32), high: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:182 (VMM service 0x007b)
#[inline]
pub unsafe fn _GetDescriptor(selector: u32, vm: crate::types::HVM, traits: u32) -> crate::vxd::vmm::_GetDescriptorResults {
    let f: unsafe extern "C" fn(u32, crate::types::HVM, u32) -> u64 = unsafe { core::mem::transmute(link::_GetDescriptor as *const ()) };
    let v = unsafe { f(selector, vm, traits) };
    crate::vxd::vmm::_GetDescriptorResults { low: ((v as u32) as u32), high: (((v >> 32) as u32) as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:183 (VMM service 0x007c)
#[inline]
pub unsafe fn _SetDescriptor(selector: u32, vm: crate::types::HVM, high: u32, low: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, crate::types::HVM, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_SetDescriptor as *const ()) };
    let v = unsafe { f(selector, vm, high, low, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:184 (VMM service 0x007d)
#[inline]
pub unsafe fn _MMGR_Toggle_HMA(vm: crate::types::HVM, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HVM, u32) -> u32 = unsafe { core::mem::transmute(link::_MMGR_Toggle_HMA as *const ()) };
    let v = unsafe { f(vm, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:185 (VMM service 0x007e)
#[inline]
pub unsafe fn Get_Fault_Hook_Addrs(interrupt: u32) -> crate::vxd::vmm::Get_Fault_Hook_AddrsResults {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    unsafe { service_call(&mut r, link::Get_Fault_Hook_Addrs) };
    crate::vxd::vmm::Get_Fault_Hook_AddrsResults { v86_handler: r.edx, pm_handler: r.esi, vmm_handler: r.edi, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:188 (VMM service 0x007f)
#[inline]
pub unsafe fn Hook_V86_Fault(interrupt: u32, handler: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_V86_FaultResults {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    r.esi = (handler as u32);
    unsafe { service_call(&mut r, link::Hook_V86_Fault) };
    crate::vxd::vmm::Hook_V86_FaultResults { previous: r.esi, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:191 (VMM service 0x0080)
#[inline]
pub unsafe fn Hook_PM_Fault(interrupt: u32, handler: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_PM_FaultResults {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    r.esi = (handler as u32);
    unsafe { service_call(&mut r, link::Hook_PM_Fault) };
    crate::vxd::vmm::Hook_PM_FaultResults { previous: r.esi, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:194 (VMM service 0x0081)
#[inline]
pub unsafe fn Hook_VMM_Fault(interrupt: u32, handler: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_VMM_FaultResults {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    r.esi = (handler as u32);
    unsafe { service_call(&mut r, link::Hook_VMM_Fault) };
    crate::vxd::vmm::Hook_VMM_FaultResults { previous: r.esi, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:197 (VMM service 0x0082)
#[inline]
pub unsafe fn Begin_Nest_V86_Exec() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Begin_Nest_V86_Exec) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:198 (VMM service 0x0083)
#[inline]
pub unsafe fn Begin_Nest_Exec() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Begin_Nest_Exec) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:199 (VMM service 0x0084)
#[inline]
pub unsafe fn Exec_Int(interrupt: u32) -> () {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    unsafe { service_call(&mut r, link::Exec_Int) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:200 (VMM service 0x0085)
#[inline]
pub unsafe fn Resume_Exec() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Resume_Exec) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:201 (VMM service 0x0086)
#[inline]
pub unsafe fn End_Nest_Exec() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::End_Nest_Exec) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:202 (VMM service 0x0087)
#[inline]
pub unsafe fn Allocate_PM_App_CB_Area(bytes: u32) -> u32 {
    let mut r = Regs::default();
    r.ecx = (bytes as u32);
    unsafe { service_call(&mut r, link::Allocate_PM_App_CB_Area) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:203 (VMM service 0x0088)
#[inline]
pub unsafe fn Get_Cur_PM_App_CB(vm: crate::types::HVM) -> *mut core::ffi::c_void {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Get_Cur_PM_App_CB) };
    (r.edi as u32) as *mut core::ffi::c_void
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:204 (VMM service 0x0089)
#[inline]
pub unsafe fn Set_V86_Exec_Mode() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Set_V86_Exec_Mode) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:205 (VMM service 0x008a)
#[inline]
pub unsafe fn Set_PM_Exec_Mode() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Set_PM_Exec_Mode) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:206 (VMM service 0x008b)
#[inline]
pub unsafe fn Begin_Use_Locked_PM_Stack() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Begin_Use_Locked_PM_Stack) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:207 (VMM service 0x008c)
#[inline]
pub unsafe fn End_Use_Locked_PM_Stack() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::End_Use_Locked_PM_Stack) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:208 (VMM service 0x008d)
#[inline]
pub unsafe fn Save_Client_State(buffer: *mut crate::types::Client_Reg_Struc) -> () {
    let mut r = Regs::default();
    r.edi = (buffer as u32);
    unsafe { service_call(&mut r, link::Save_Client_State) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:209 (VMM service 0x008e)
#[inline]
pub unsafe fn Restore_Client_State(buffer: *mut crate::types::Client_Reg_Struc) -> () {
    let mut r = Regs::default();
    r.esi = (buffer as u32);
    unsafe { service_call(&mut r, link::Restore_Client_State) };
    ()
}
/// Executes a software interrupt of MS-DOS or the BIOS, with the registers that it takes and those that it gives.
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:211 (VMM service 0x008f)
#[inline]
pub unsafe fn Exec_VxD_Int(interrupt: u32, eax: u32, ebx: u32, ecx: u32, edx: u32, esi: u32, edi: u32, ebp: u32) -> crate::vxd::vmm::Exec_VxD_IntResults {
    let mut r = Regs::default();
    r.eax = (eax as u32);
    r.ebx = (ebx as u32);
    r.ecx = (ecx as u32);
    r.edx = (edx as u32);
    r.esi = (esi as u32);
    r.edi = (edi as u32);
    r.ebp = (ebp as u32);
    unsafe { service_call_pushing(&mut r, link::Exec_VxD_Int, &[interrupt as u32]) };
    crate::vxd::vmm::Exec_VxD_IntResults { eax: (r.eax as u32), ebx: (r.ebx as u32), ecx: (r.ecx as u32), edx: (r.edx as u32), esi: (r.esi as u32), edi: (r.edi as u32), ebp: (r.ebp as u32), carry: (u32::from(r.cf()) != 0), zero: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:231 (VMM service 0x0090)
#[inline]
pub unsafe fn Hook_Device_Service(service: u32, hook: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_Device_ServiceResults {
    let mut r = Regs::default();
    r.eax = (service as u32);
    r.esi = (hook as u32);
    unsafe { service_call(&mut r, link::Hook_Device_Service) };
    crate::vxd::vmm::Hook_Device_ServiceResults { previous: r.esi, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:234 (VMM service 0x0091)
#[inline]
pub unsafe fn Hook_Device_V86_API(device: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_Device_V86_APIResults {
    let mut r = Regs::default();
    r.eax = (device as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Hook_Device_V86_API) };
    crate::vxd::vmm::Hook_Device_V86_APIResults { previous: r.esi, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:237 (VMM service 0x0092)
#[inline]
pub unsafe fn Hook_Device_PM_API(device: u32, callback: *mut core::ffi::c_void) -> crate::vxd::vmm::Hook_Device_PM_APIResults {
    let mut r = Regs::default();
    r.eax = (device as u32);
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Hook_Device_PM_API) };
    crate::vxd::vmm::Hook_Device_PM_APIResults { previous: r.esi, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:240 (VMM service 0x0093)
#[inline]
pub unsafe fn System_Control(message: crate::types::CONTROL_MESSAGE, vm: crate::types::HVM, param1: u32, param2: u32, param3: u32) -> crate::vxd::vmm::System_ControlResults {
    let mut r = Regs::default();
    r.eax = (message.0 as u32);
    r.ebx = (vm as u32);
    r.esi = (param1 as u32);
    r.edi = (param2 as u32);
    r.edx = (param3 as u32);
    unsafe { service_call(&mut r, link::System_Control) };
    crate::vxd::vmm::System_ControlResults { result: (r.eax as u32), created: (r.ebx as u32), undefined_ecx: (r.ecx as u32), undefined_edx: (r.edx as u32), undefined_esi: (r.esi as u32), thread: (r.edi as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:251 (VMM service 0x0094)
#[inline]
pub unsafe fn Simulate_IO(data: u32, vm: crate::types::HVM, kind: u32, port: u32, client: *mut crate::types::Client_Reg_Struc) -> u32 {
    let mut r = Regs::default();
    r.eax = (data as u32);
    r.ebx = (vm as u32);
    r.ecx = (kind as u32);
    r.edx = (port as u32);
    r.ebp = (client as u32);
    unsafe { service_call(&mut r, link::Simulate_IO) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:254 (VMM service 0x0095)
#[inline]
pub unsafe fn Install_Mult_IO_Handlers(table: *mut core::ffi::c_void) -> crate::vxd::vmm::Install_Mult_IO_HandlersResults {
    let mut r = Regs::default();
    r.edi = (table as u32);
    unsafe { service_call(&mut r, link::Install_Mult_IO_Handlers) };
    crate::vxd::vmm::Install_Mult_IO_HandlersResults { bad_port: (r.edx as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:255 (VMM service 0x0096)
#[inline]
pub unsafe fn Install_IO_Handler(callback: crate::callbacks::IO_TRAP_PROC, port: u32) -> bool {
    let mut r = Regs::default();
    r.esi = (callback.0);
    r.edx = (port as u32);
    unsafe { service_call(&mut r, link::Install_IO_Handler) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:256 (VMM service 0x0097)
#[inline]
pub unsafe fn Enable_Global_Trapping(port: u32) -> () {
    let mut r = Regs::default();
    r.edx = (port as u32);
    unsafe { service_call(&mut r, link::Enable_Global_Trapping) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:257 (VMM service 0x0098)
#[inline]
pub unsafe fn Enable_Local_Trapping(vm: crate::types::HVM, port: u32) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.edx = (port as u32);
    unsafe { service_call(&mut r, link::Enable_Local_Trapping) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:258 (VMM service 0x0099)
#[inline]
pub unsafe fn Disable_Global_Trapping(port: u32) -> () {
    let mut r = Regs::default();
    r.edx = (port as u32);
    unsafe { service_call(&mut r, link::Disable_Global_Trapping) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:259 (VMM service 0x009a)
#[inline]
pub unsafe fn Disable_Local_Trapping(vm: crate::types::HVM, port: u32) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.edx = (port as u32);
    unsafe { service_call(&mut r, link::Disable_Local_Trapping) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:260 (VMM service 0x009b)
#[inline]
pub unsafe fn List_Create(traits: u32, node_size: u32) -> crate::vxd::vmm::List_CreateResults {
    let mut r = Regs::default();
    r.eax = (traits as u32);
    r.ecx = (node_size as u32);
    unsafe { service_call(&mut r, link::List_Create) };
    crate::vxd::vmm::List_CreateResults { list: (r.esi as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:261 (VMM service 0x009c)
#[inline]
pub unsafe fn List_Destroy(list: u32) -> u32 {
    let mut r = Regs::default();
    r.esi = (list as u32);
    unsafe { service_call(&mut r, link::List_Destroy) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:262 (VMM service 0x009d)
#[inline]
pub unsafe fn List_Allocate(list: u32) -> crate::vxd::vmm::List_AllocateResults {
    let mut r = Regs::default();
    r.esi = (list as u32);
    unsafe { service_call(&mut r, link::List_Allocate) };
    crate::vxd::vmm::List_AllocateResults { node: r.eax, failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:263 (VMM service 0x009e)
#[inline]
pub unsafe fn List_Attach(list: u32, node: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.esi = (list as u32);
    r.eax = (node as u32);
    unsafe { service_call(&mut r, link::List_Attach) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:264 (VMM service 0x009f)
#[inline]
pub unsafe fn List_Attach_Tail(list: u32, node: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.esi = (list as u32);
    r.eax = (node as u32);
    unsafe { service_call(&mut r, link::List_Attach_Tail) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:265 (VMM service 0x00a0)
#[inline]
pub unsafe fn List_Insert(list: u32, new: *mut core::ffi::c_void, node: *mut core::ffi::c_void) -> () {
    let mut r = Regs::default();
    r.esi = (list as u32);
    r.eax = (new as u32);
    r.ecx = (node as u32);
    unsafe { service_call(&mut r, link::List_Insert) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:266 (VMM service 0x00a1)
#[inline]
pub unsafe fn List_Remove(list: u32, node: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.esi = (list as u32);
    r.eax = (node as u32);
    unsafe { service_call(&mut r, link::List_Remove) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:267 (VMM service 0x00a2)
#[inline]
pub unsafe fn List_Deallocate(list: u32, node: *mut core::ffi::c_void) -> u32 {
    let mut r = Regs::default();
    r.esi = (list as u32);
    r.eax = (node as u32);
    unsafe { service_call(&mut r, link::List_Deallocate) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:268 (VMM service 0x00a3)
#[inline]
pub unsafe fn List_Get_First(list: u32) -> crate::vxd::vmm::List_Get_FirstResults {
    let mut r = Regs::default();
    r.esi = (list as u32);
    unsafe { service_call(&mut r, link::List_Get_First) };
    crate::vxd::vmm::List_Get_FirstResults { node: r.eax, empty: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:269 (VMM service 0x00a4)
#[inline]
pub unsafe fn List_Get_Next(list: u32, node: *mut core::ffi::c_void) -> crate::vxd::vmm::List_Get_NextResults {
    let mut r = Regs::default();
    r.esi = (list as u32);
    r.eax = (node as u32);
    unsafe { service_call(&mut r, link::List_Get_Next) };
    crate::vxd::vmm::List_Get_NextResults { next: r.eax, end: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:270 (VMM service 0x00a5)
#[inline]
pub unsafe fn List_Remove_First(list: u32) -> crate::vxd::vmm::List_Remove_FirstResults {
    let mut r = Regs::default();
    r.esi = (list as u32);
    unsafe { service_call(&mut r, link::List_Remove_First) };
    crate::vxd::vmm::List_Remove_FirstResults { node: r.eax, empty: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:271 (VMM service 0x00a6)
#[inline]
pub unsafe fn _AddInstanceItem(item: *mut core::ffi::c_void, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_AddInstanceItem as *const ()) };
    let v = unsafe { f(item, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:272 (VMM service 0x00a7)
#[inline]
pub unsafe fn _Allocate_Device_CB_Area(bytes: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_Allocate_Device_CB_Area as *const ()) };
    let v = unsafe { f(bytes, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:273 (VMM service 0x00a8)
#[inline]
pub unsafe fn _Allocate_Global_V86_Data_Area(bytes: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_Allocate_Global_V86_Data_Area as *const ()) };
    let v = unsafe { f(bytes, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:274 (VMM service 0x00a9)
#[inline]
pub unsafe fn _Allocate_Temp_V86_Data_Area(bytes: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_Allocate_Temp_V86_Data_Area as *const ()) };
    let v = unsafe { f(bytes, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:275 (VMM service 0x00aa)
#[inline]
pub unsafe fn _Free_Temp_V86_Data_Area() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_Free_Temp_V86_Data_Area as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:276 (VMM service 0x00ab)
#[inline]
pub unsafe fn Get_Profile_Decimal_Int(default: u32, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_Decimal_IntResults {
    let mut r = Regs::default();
    r.eax = (default as u32);
    r.esi = (section as u32);
    r.edi = (key as u32);
    unsafe { service_call(&mut r, link::Get_Profile_Decimal_Int) };
    crate::vxd::vmm::Get_Profile_Decimal_IntResults { value: (r.eax as u32), missing: (u32::from(r.cf()) != 0), empty: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:279 (VMM service 0x00ac)
#[inline]
pub unsafe fn Convert_Decimal_String(text: *mut u8) -> crate::vxd::vmm::Convert_Decimal_StringResults {
    let mut r = Regs::default();
    r.edx = (text as u32);
    unsafe { service_call(&mut r, link::Convert_Decimal_String) };
    crate::vxd::vmm::Convert_Decimal_StringResults { value: (r.eax as u32), end: r.edx }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:280 (VMM service 0x00ad)
#[inline]
pub unsafe fn Get_Profile_Fixed_Point(default: u32, places: u32, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_Fixed_PointResults {
    let mut r = Regs::default();
    r.eax = (default as u32);
    r.ecx = (places as u32);
    r.esi = (section as u32);
    r.edi = (key as u32);
    unsafe { service_call(&mut r, link::Get_Profile_Fixed_Point) };
    crate::vxd::vmm::Get_Profile_Fixed_PointResults { value: (r.eax as u32), missing: (u32::from(r.cf()) != 0), empty: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:283 (VMM service 0x00ae)
#[inline]
pub unsafe fn Convert_Fixed_Point_String(places: u32, text: *mut u8) -> crate::vxd::vmm::Convert_Fixed_Point_StringResults {
    let mut r = Regs::default();
    r.ecx = (places as u32);
    r.edx = (text as u32);
    unsafe { service_call(&mut r, link::Convert_Fixed_Point_String) };
    crate::vxd::vmm::Convert_Fixed_Point_StringResults { value: (r.eax as u32), end: r.edx }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:286 (VMM service 0x00af)
#[inline]
pub unsafe fn Get_Profile_Hex_Int(default: u32, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_Hex_IntResults {
    let mut r = Regs::default();
    r.eax = (default as u32);
    r.esi = (section as u32);
    r.edi = (key as u32);
    unsafe { service_call(&mut r, link::Get_Profile_Hex_Int) };
    crate::vxd::vmm::Get_Profile_Hex_IntResults { value: (r.eax as u32), missing: (u32::from(r.cf()) != 0), empty: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:289 (VMM service 0x00b0)
#[inline]
pub unsafe fn Convert_Hex_String(text: *mut u8) -> crate::vxd::vmm::Convert_Hex_StringResults {
    let mut r = Regs::default();
    r.edx = (text as u32);
    unsafe { service_call(&mut r, link::Convert_Hex_String) };
    crate::vxd::vmm::Convert_Hex_StringResults { value: (r.eax as u32), end: r.edx }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:290 (VMM service 0x00b1)
#[inline]
pub unsafe fn Get_Profile_Boolean(default: u32, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_BooleanResults {
    let mut r = Regs::default();
    r.eax = (default as u32);
    r.esi = (section as u32);
    r.edi = (key as u32);
    unsafe { service_call(&mut r, link::Get_Profile_Boolean) };
    crate::vxd::vmm::Get_Profile_BooleanResults { value: (r.eax as u32), missing: (u32::from(r.cf()) != 0), empty: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:293 (VMM service 0x00b2)
#[inline]
pub unsafe fn Convert_Boolean_String(text: *mut u8) -> crate::vxd::vmm::Convert_Boolean_StringResults {
    let mut r = Regs::default();
    r.edx = (text as u32);
    unsafe { service_call(&mut r, link::Convert_Boolean_String) };
    crate::vxd::vmm::Convert_Boolean_StringResults { value: (r.eax as u32), invalid: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:294 (VMM service 0x00b3)
#[inline]
pub unsafe fn Get_Profile_String(default: *mut u8, section: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Profile_StringResults {
    let mut r = Regs::default();
    r.edx = (default as u32);
    r.esi = (section as u32);
    r.edi = (key as u32);
    unsafe { service_call(&mut r, link::Get_Profile_String) };
    crate::vxd::vmm::Get_Profile_StringResults { value: r.edx, missing: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:297 (VMM service 0x00b4)
#[inline]
pub unsafe fn Get_Next_Profile_String(value: *mut u8, key: *mut u8) -> crate::vxd::vmm::Get_Next_Profile_StringResults {
    let mut r = Regs::default();
    r.edx = (value as u32);
    r.edi = (key as u32);
    unsafe { service_call(&mut r, link::Get_Next_Profile_String) };
    crate::vxd::vmm::Get_Next_Profile_StringResults { next: r.edx, end: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:300 (VMM service 0x00b5)
#[inline]
pub unsafe fn Get_Environment_String(variable: *mut u8) -> crate::vxd::vmm::Get_Environment_StringResults {
    let mut r = Regs::default();
    r.esi = (variable as u32);
    unsafe { service_call(&mut r, link::Get_Environment_String) };
    crate::vxd::vmm::Get_Environment_StringResults { value: r.edx, missing: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:301 (VMM service 0x00b6)
#[inline]
pub unsafe fn Get_Exec_Path() -> crate::vxd::vmm::Get_Exec_PathResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Exec_Path) };
    crate::vxd::vmm::Get_Exec_PathResults { path: r.edx, length: (r.ecx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:302 (VMM service 0x00b7)
#[inline]
pub unsafe fn Get_Config_Directory() -> *mut u8 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Config_Directory) };
    (r.edx as u32) as *mut u8
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:303 (VMM service 0x00b8)
#[inline]
pub unsafe fn OpenFile(name: *mut u8, buffer: *mut core::ffi::c_void) -> crate::vxd::vmm::OpenFileResults {
    let mut r = Regs::default();
    r.edx = (name as u32);
    r.edi = (buffer as u32);
    unsafe { service_call(&mut r, link::OpenFile) };
    crate::vxd::vmm::OpenFileResults { handle: (r.eax as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:304 (VMM service 0x00b9)
#[inline]
pub unsafe fn Get_PSP_Segment() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_PSP_Segment) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:305 (VMM service 0x00ba)
#[inline]
pub unsafe fn GetDOSVectors() -> crate::vxd::vmm::GetDOSVectorsResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::GetDOSVectors) };
    crate::vxd::vmm::GetDOSVectorsResults { int23: (r.eax as u32), int24: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:306 (VMM service 0x00bb)
#[inline]
pub unsafe fn Get_Machine_Info() -> crate::vxd::vmm::Get_Machine_InfoResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Machine_Info) };
    crate::vxd::vmm::Get_Machine_InfoResults { dos_version: (r.eax as u32), machine: (r.ebx as u32), parameters: r.ecx, equipment: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:309 (VMM service 0x00bc)
#[inline]
pub unsafe fn GetSet_HMA_Info(action: u32, a20: u16) -> crate::vxd::vmm::GetSet_HMA_InfoResults {
    let mut r = Regs::default();
    r.ecx = (action as u32);
    r.edx = (r.edx & !0xffff) | ((a20 as u32) & 0xffff);
    unsafe { service_call(&mut r, link::GetSet_HMA_Info) };
    crate::vxd::vmm::GetSet_HMA_InfoResults { no_global_user: (r.eax as u32), xms: (r.ecx as u32), a20_count: (r.edx as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:312 (VMM service 0x00bd)
#[inline]
pub unsafe fn Set_System_Exit_Code(code: u8) -> u32 {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((code as u32) & 0xff);
    unsafe { service_call(&mut r, link::Set_System_Exit_Code) };
    (r.edx as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:313 (VMM service 0x00be)
#[inline]
pub unsafe fn Fatal_Error_Handler(message: *mut u8, traits: u32) -> () {
    let mut r = Regs::default();
    r.esi = (message as u32);
    r.eax = (traits as u32);
    unsafe { service_call(&mut r, link::Fatal_Error_Handler) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:314 (VMM service 0x00bf)
#[inline]
pub unsafe fn Fatal_Memory_Error() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Fatal_Memory_Error) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:315 (VMM service 0x00c0)
#[inline]
pub unsafe fn Update_System_Clock(milliseconds: u32) -> () {
    let mut r = Regs::default();
    r.ecx = (milliseconds as u32);
    unsafe { service_call(&mut r, link::Update_System_Clock) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:316 (VMM service 0x00c1)
#[inline]
pub unsafe fn Test_Debug_Installed() -> bool {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Test_Debug_Installed) };
    (u32::from(r.zf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:317 (VMM service 0x00c2)
#[inline]
pub unsafe fn Out_Debug_String(text: *mut u8) -> () {
    let mut r = Regs::default();
    r.esi = (text as u32);
    unsafe { service_call(&mut r, link::Out_Debug_String) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:318 (VMM service 0x00c3)
#[inline]
pub unsafe fn Out_Debug_Chr(character: u8) -> u32 {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((character as u32) & 0xff);
    unsafe { service_call(&mut r, link::Out_Debug_Chr) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:319 (VMM service 0x00c4)
#[inline]
pub unsafe fn In_Debug_Chr() -> crate::vxd::vmm::In_Debug_ChrResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::In_Debug_Chr) };
    crate::vxd::vmm::In_Debug_ChrResults { character: ((r.eax & 0xff) as u8), none: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:320 (VMM service 0x00c5)
#[inline]
pub unsafe fn Debug_Convert_Hex_Binary(number: u8) -> u32 {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((number as u32) & 0xff);
    unsafe { service_call(&mut r, link::Debug_Convert_Hex_Binary) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:321 (VMM service 0x00c6)
#[inline]
pub unsafe fn Debug_Convert_Hex_Decimal(number: u8) -> u32 {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((number as u32) & 0xff);
    unsafe { service_call(&mut r, link::Debug_Convert_Hex_Decimal) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:322 (VMM service 0x00c7)
#[inline]
pub unsafe fn Debug_Test_Valid_Handle(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Debug_Test_Valid_Handle) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:323 (VMM service 0x00c8)
#[inline]
pub unsafe fn Validate_Client_Ptr(client: *mut crate::types::Client_Reg_Struc) -> () {
    let mut r = Regs::default();
    r.ebp = (client as u32);
    unsafe { service_call(&mut r, link::Validate_Client_Ptr) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:324 (VMM service 0x00c9)
#[inline]
pub unsafe fn Test_Reenter() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Test_Reenter) };
    ()
}
/// Keeps a text for the debugger (`.lq`); `#EAX` in it shows the first value, `#EBX` the second. The text itself stays the caller's.
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:326 (VMM service 0x00ca)
#[inline]
pub unsafe fn Queue_Debug_String(eax: u32, ebx: u32, text: *mut u8) -> () {
    let mut r = Regs::default();
    r.esi = (text as u32);
    unsafe { service_call_pushing(&mut r, link::Queue_Debug_String, &[eax as u32, ebx as u32]) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:327 (VMM service 0x00cb)
#[inline]
pub unsafe fn Log_Proc_Call() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Log_Proc_Call) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:328 (VMM service 0x00cc)
#[inline]
pub unsafe fn Debug_Test_Cur_VM(vm: crate::types::HVM) -> () {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Debug_Test_Cur_VM) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:329 (VMM service 0x00cd)
#[inline]
pub unsafe fn Get_PM_Int_Type(interrupt: u32) -> u32 {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    unsafe { service_call(&mut r, link::Get_PM_Int_Type) };
    (r.edx as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:330 (VMM service 0x00ce)
#[inline]
pub unsafe fn Set_PM_Int_Type(interrupt: u32, kind: u32) -> () {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    r.edx = (kind as u32);
    unsafe { service_call(&mut r, link::Set_PM_Int_Type) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:331 (VMM service 0x00cf)
#[inline]
pub unsafe fn Get_Last_Updated_System_Time() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Last_Updated_System_Time) };
    (r.eax as u32)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:332 (VMM service 0x00d0)
#[inline]
pub unsafe fn Get_Last_Updated_VM_Exec_Time() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Last_Updated_VM_Exec_Time) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:333 (VMM service 0x00d1)
#[inline]
pub unsafe fn Test_DBCS_Lead_Byte(character: u32) -> bool {
    let mut r = Regs::default();
    r.eax = (character as u32);
    unsafe { service_call(&mut r, link::Test_DBCS_Lead_Byte) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:334 (VMM service 0x00d2)
#[inline]
pub unsafe fn _AddFreePhysPage(page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_AddFreePhysPage as *const ()) };
    let v = unsafe { f(page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:335 (VMM service 0x00d3)
#[inline]
pub unsafe fn _PageResetHandlePAddr(handle: u32, offset: u32, pages: u32, physical_page: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageResetHandlePAddr as *const ()) };
    let v = unsafe { f(handle, offset, pages, physical_page, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:336 (VMM service 0x00d4)
#[inline]
pub unsafe fn _SetLastV86Page(page: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_SetLastV86Page as *const ()) };
    let v = unsafe { f(page, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:337 (VMM service 0x00d5)
#[inline]
pub unsafe fn _GetLastV86Page() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_GetLastV86Page as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:338 (VMM service 0x00d6)
#[inline]
pub unsafe fn _MapFreePhysReg(page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_MapFreePhysReg as *const ()) };
    let v = unsafe { f(page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:339 (VMM service 0x00d7)
#[inline]
pub unsafe fn _UnmapFreePhysReg(page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_UnmapFreePhysReg as *const ()) };
    let v = unsafe { f(page, pages, traits) };
    v
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:340 (VMM service 0x00d8)
#[inline]
pub unsafe fn _XchgFreePhysReg(page: u32, physical: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_XchgFreePhysReg as *const ()) };
    let v = unsafe { f(page, physical, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:341 (VMM service 0x00d9)
#[inline]
pub unsafe fn _SetFreePhysRegCalBk(callback: *mut core::ffi::c_void, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_SetFreePhysRegCalBk as *const ()) };
    let v = unsafe { f(callback, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:342 (VMM service 0x00da)
#[inline]
pub unsafe fn Get_Next_Arena(index: u32) -> crate::vxd::vmm::Get_Next_ArenaResults {
    let mut r = Regs::default();
    r.ecx = (index as u32);
    unsafe { service_call(&mut r, link::Get_Next_Arena) };
    crate::vxd::vmm::Get_Next_ArenaResults { data: (r.eax as u32), traits: (r.ecx as u32), memory: r.edx }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:343 (VMM service 0x00db)
#[inline]
pub unsafe fn Get_Name_Of_Ugly_TSR() -> crate::vxd::vmm::Get_Name_Of_Ugly_TSRResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Name_Of_Ugly_TSR) };
    crate::vxd::vmm::Get_Name_Of_Ugly_TSRResults { name: (r.eax as u32), name_end: (r.ebx as u32), none: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:344 (VMM service 0x00dc)
#[inline]
pub unsafe fn Get_Debug_Options(character: u8) -> bool {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((character as u32) & 0xff);
    unsafe { service_call(&mut r, link::Get_Debug_Options) };
    (u32::from(r.zf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:345 (VMM service 0x00dd)
#[inline]
pub unsafe fn Set_Physical_HMA_Alias(entries: *mut core::ffi::c_void) -> crate::vxd::vmm::Set_Physical_HMA_AliasResults {
    let mut r = Regs::default();
    r.esi = (entries as u32);
    unsafe { service_call(&mut r, link::Set_Physical_HMA_Alias) };
    crate::vxd::vmm::Set_Physical_HMA_AliasResults { undefined_eax: (r.eax as u32), undefined_ecx: (r.ecx as u32), undefined_esi: (r.esi as u32), undefined_edi: (r.edi as u32) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:348 (VMM service 0x00de)
#[inline]
pub unsafe fn _GetGlblRng0V86IntBase() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_GetGlblRng0V86IntBase as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:349 (VMM service 0x00df)
#[inline]
pub unsafe fn _Add_Global_V86_Data_Area(address: u32, bytes: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_Add_Global_V86_Data_Area as *const ()) };
    let v = unsafe { f(address, bytes, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:350 (VMM service 0x00e0)
#[inline]
pub unsafe fn GetSetDetailedVMError(vm: crate::types::HVM, action: u32, error: u32, reference: u32) -> crate::vxd::vmm::GetSetDetailedVMErrorResults {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    r.ecx = (action as u32);
    r.eax = (error as u32);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::GetSetDetailedVMError) };
    crate::vxd::vmm::GetSetDetailedVMErrorResults { error: (r.eax as u32), reference: (r.edx as u32), none: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:353 (VMM service 0x00e1)
#[inline]
pub unsafe fn Is_Debug_Chr() -> crate::vxd::vmm::Is_Debug_ChrResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Is_Debug_Chr) };
    crate::vxd::vmm::Is_Debug_ChrResults { character: ((r.eax & 0xff) as u8), none: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:354 (VMM service 0x00e2)
#[inline]
pub unsafe fn Clear_Mono_Screen() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Clear_Mono_Screen) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:355 (VMM service 0x00e3)
#[inline]
pub unsafe fn Out_Mono_Chr(character: u8) -> () {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((character as u32) & 0xff);
    unsafe { service_call(&mut r, link::Out_Mono_Chr) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:356 (VMM service 0x00e4)
#[inline]
pub unsafe fn Out_Mono_String(text: *mut u8) -> () {
    let mut r = Regs::default();
    r.esi = (text as u32);
    unsafe { service_call(&mut r, link::Out_Mono_String) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:357 (VMM service 0x00e5)
#[inline]
pub unsafe fn Set_Mono_Cur_Pos(column: u8, row: u8) -> () {
    let mut r = Regs::default();
    r.edx = (r.edx & !0xff) | ((column as u32) & 0xff);
    r.edx = (r.edx & !0xff00) | (((row as u32) & 0xff) << 8);
    unsafe { service_call(&mut r, link::Set_Mono_Cur_Pos) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:358 (VMM service 0x00e6)
#[inline]
pub unsafe fn Get_Mono_Cur_Pos() -> crate::vxd::vmm::Get_Mono_Cur_PosResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Mono_Cur_Pos) };
    crate::vxd::vmm::Get_Mono_Cur_PosResults { column: ((r.edx & 0xff) as u8), row: (((r.edx >> 8) & 0xff) as u8) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:359 (VMM service 0x00e7)
#[inline]
pub unsafe fn Get_Mono_Chr() -> crate::vxd::vmm::Get_Mono_ChrResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Mono_Chr) };
    crate::vxd::vmm::Get_Mono_ChrResults { character: ((r.eax & 0xff) as u8), attribute: (((r.eax >> 8) & 0xff) as u8) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:360 (VMM service 0x00e8)
#[inline]
pub unsafe fn Locate_Byte_In_ROM(byte: u8) -> crate::vxd::vmm::Locate_Byte_In_ROMResults {
    let mut r = Regs::default();
    r.eax = (r.eax & !0xff) | ((byte as u32) & 0xff);
    unsafe { service_call(&mut r, link::Locate_Byte_In_ROM) };
    crate::vxd::vmm::Locate_Byte_In_ROMResults { address: (r.eax as u32), missing: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:361 (VMM service 0x00e9)
#[inline]
pub unsafe fn Hook_Invalid_Page_Fault(hook: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.esi = (hook as u32);
    unsafe { service_call(&mut r, link::Hook_Invalid_Page_Fault) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:362 (VMM service 0x00ea)
#[inline]
pub unsafe fn Unhook_Invalid_Page_Fault(hook: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.esi = (hook as u32);
    unsafe { service_call(&mut r, link::Unhook_Invalid_Page_Fault) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:363 (VMM service 0x00eb)
#[inline]
pub unsafe fn Set_Delete_On_Exit_File(name: *mut u8) -> crate::vxd::vmm::Set_Delete_On_Exit_FileResults {
    let mut r = Regs::default();
    r.esi = (name as u32);
    unsafe { service_call(&mut r, link::Set_Delete_On_Exit_File) };
    crate::vxd::vmm::Set_Delete_On_Exit_FileResults { undefined_eax: (r.eax as u32), undefined_ecx: (r.ecx as u32), undefined_edx: (r.edx as u32), undefined_esi: (r.esi as u32), undefined_edi: (r.edi as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:371 (VMM service 0x00ec)
#[inline]
pub unsafe fn Close_VM(timeout: u32, vm: crate::types::HVM, traits: u32) -> () {
    let mut r = Regs::default();
    r.eax = (timeout as u32);
    r.ebx = (vm as u32);
    r.ecx = (traits as u32);
    unsafe { service_call(&mut r, link::Close_VM) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:372 (VMM service 0x00ed)
#[inline]
pub unsafe fn Enable_Touch_1st_Meg() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Enable_Touch_1st_Meg) };
    ()
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:373 (VMM service 0x00ee)
#[inline]
pub unsafe fn Disable_Touch_1st_Meg() -> () {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Disable_Touch_1st_Meg) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:374 (VMM service 0x00ef)
#[inline]
pub unsafe fn Install_Exception_Handler(handler: *mut crate::types::Exception_Handler_Struc) -> bool {
    let mut r = Regs::default();
    r.esi = (handler as u32);
    unsafe { service_call(&mut r, link::Install_Exception_Handler) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:375 (VMM service 0x00f0)
#[inline]
pub unsafe fn Remove_Exception_Handler(handler: *mut crate::types::Exception_Handler_Struc) -> bool {
    let mut r = Regs::default();
    r.esi = (handler as u32);
    unsafe { service_call(&mut r, link::Remove_Exception_Handler) };
    (u32::from(r.cf()) != 0)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:376 (VMM service 0x00f1)
#[inline]
pub unsafe fn Get_Crit_Status_No_Block() -> crate::vxd::vmm::Get_Crit_Status_No_BlockResults {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Crit_Status_No_Block) };
    crate::vxd::vmm::Get_Crit_Status_No_BlockResults { owner: (r.ebx as u32), claims: (r.ecx as u32), boosted: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:377 (VMM service 0x00f2)
#[inline]
pub unsafe fn _GetLastUpdatedThreadExecTime(thread: crate::types::HTHREAD) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HTHREAD) -> u32 = unsafe { core::mem::transmute(link::_GetLastUpdatedThreadExecTime as *const ()) };
    let v = unsafe { f(thread) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:378 (VMM service 0x00f3)
#[inline]
pub unsafe fn _Trace_Out_Service(text: *mut u8) -> () {
    let f: unsafe extern "C" fn(*mut u8) = unsafe { core::mem::transmute(link::_Trace_Out_Service as *const ()) };
    let v = unsafe { f(text) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:379 (VMM service 0x00f4)
#[inline]
pub unsafe fn _Debug_Out_Service(text: *mut u8) -> () {
    let f: unsafe extern "C" fn(*mut u8) = unsafe { core::mem::transmute(link::_Debug_Out_Service as *const ()) };
    let v = unsafe { f(text) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:380 (VMM service 0x00f5)
#[inline]
pub unsafe fn _Debug_Flags_Service(traits: u32) -> () {
    let f: unsafe extern "C" fn(u32) = unsafe { core::mem::transmute(link::_Debug_Flags_Service as *const ()) };
    let v = unsafe { f(traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:382 (VMM service 0x00f7)
#[inline]
pub unsafe fn VMM_Add_DDB(ddb: *mut crate::types::VxD_Desc_Block) -> bool {
    let mut r = Regs::default();
    r.edi = (ddb as u32);
    unsafe { service_call(&mut r, link::VMM_Add_DDB) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:383 (VMM service 0x00f8)
#[inline]
pub unsafe fn VMM_Remove_DDB(ddb: *mut crate::types::VxD_Desc_Block) -> bool {
    let mut r = Regs::default();
    r.edi = (ddb as u32);
    unsafe { service_call(&mut r, link::VMM_Remove_DDB) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:385 (VMM service 0x00fa)
#[inline]
pub unsafe fn _BlockOnID(id: u32, traits: crate::types::BLOCK_FLAGS) -> () {
    let f: unsafe extern "C" fn(u32, crate::types::BLOCK_FLAGS) = unsafe { core::mem::transmute(link::_BlockOnID as *const ()) };
    let v = unsafe { f(id, traits) };
    v
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:387 (VMM service 0x00fb)
#[inline]
pub unsafe fn Schedule_Thread_Event(thread: crate::types::HTHREAD, callback: crate::callbacks::EVENT_PROC, reference: u32) -> crate::types::HEVENT {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    r.esi = (callback.0);
    r.edx = (reference as u32);
    unsafe { service_call(&mut r, link::Schedule_Thread_Event) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:390 (VMM service 0x00fc)
#[inline]
pub unsafe fn Cancel_Thread_Event(thread: crate::types::HTHREAD, event: crate::types::HEVENT) -> () {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    r.esi = (event as u32);
    unsafe { service_call(&mut r, link::Cancel_Thread_Event) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:392 (VMM service 0x00fd)
#[inline]
pub unsafe fn Set_Thread_Time_Out(milliseconds: u32, reference: u32, callback: crate::callbacks::TIME_OUT_PROC, thread: crate::types::HTHREAD) -> crate::types::HTIMEOUT {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    r.edx = (reference as u32);
    r.esi = (callback.0);
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Set_Thread_Time_Out) };
    (r.esi as u32)
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:396 (VMM service 0x00fe)
#[inline]
pub unsafe fn Set_Async_Time_Out(milliseconds: u32, reference: u32, callback: crate::callbacks::ASYNC_TIME_OUT_PROC) -> crate::types::HTIMEOUT {
    let mut r = Regs::default();
    r.eax = (milliseconds as u32);
    r.edx = (reference as u32);
    r.esi = (callback.0);
    unsafe { service_call(&mut r, link::Set_Async_Time_Out) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:399 (VMM service 0x00ff)
#[inline]
pub unsafe fn _AllocateThreadDataSlot() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_AllocateThreadDataSlot as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:400 (VMM service 0x0100)
#[inline]
pub unsafe fn _FreeThreadDataSlot(offset: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_FreeThreadDataSlot as *const ()) };
    let v = unsafe { f(offset) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:401 (VMM service 0x0101)
#[inline]
pub unsafe fn _CreateMutex(boost: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_CreateMutex as *const ()) };
    let v = unsafe { f(boost, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:402 (VMM service 0x0102)
#[inline]
pub unsafe fn _DestroyMutex(mutex: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_DestroyMutex as *const ()) };
    let v = unsafe { f(mutex) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:403 (VMM service 0x0103)
#[inline]
pub unsafe fn _GetMutexOwner(mutex: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_GetMutexOwner as *const ()) };
    let v = unsafe { f(mutex) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:406 (VMM service 0x0105)
#[inline]
pub unsafe fn VMMCreateThread(ss: u32, esp: u32, cs: u32, eip: u32, ds: u32, es: u32, kind: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32, u32, u32, u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::VMMCreateThread as *const ()) };
    let v = unsafe { f(ss, esp, cs, eip, ds, es, kind, callback, reference) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:417 (VMM service 0x0106)
#[inline]
pub unsafe fn _GetThreadExecTime(thread: crate::types::HTHREAD) -> u32 {
    let f: unsafe extern "C" fn(crate::types::HTHREAD) -> u32 = unsafe { core::mem::transmute(link::_GetThreadExecTime as *const ()) };
    let v = unsafe { f(thread) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:418 (VMM service 0x0107)
#[inline]
pub unsafe fn VMMTerminateThread(thread: crate::types::HTHREAD) -> () {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::VMMTerminateThread) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:419 (VMM service 0x0108)
#[inline]
pub unsafe fn Get_Cur_Thread_Handle() -> crate::types::HTHREAD {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Cur_Thread_Handle) };
    (r.edi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:420 (VMM service 0x0109)
#[inline]
pub unsafe fn Test_Cur_Thread_Handle(thread: crate::types::HTHREAD) -> bool {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Test_Cur_Thread_Handle) };
    (u32::from(r.zf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:421 (VMM service 0x010a)
#[inline]
pub unsafe fn Get_Sys_Thread_Handle() -> crate::types::HTHREAD {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Sys_Thread_Handle) };
    (r.edi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:422 (VMM service 0x010b)
#[inline]
pub unsafe fn Test_Sys_Thread_Handle(thread: crate::types::HTHREAD) -> bool {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Test_Sys_Thread_Handle) };
    (u32::from(r.zf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:423 (VMM service 0x010c)
#[inline]
pub unsafe fn Validate_Thread_Handle(thread: crate::types::HTHREAD) -> bool {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Validate_Thread_Handle) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:424 (VMM service 0x010d)
#[inline]
pub unsafe fn Get_Initial_Thread_Handle(vm: crate::types::HVM) -> crate::types::HTHREAD {
    let mut r = Regs::default();
    r.ebx = (vm as u32);
    unsafe { service_call(&mut r, link::Get_Initial_Thread_Handle) };
    (r.edi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:425 (VMM service 0x010e)
#[inline]
pub unsafe fn Test_Initial_Thread_Handle(thread: crate::types::HTHREAD) -> bool {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Test_Initial_Thread_Handle) };
    (u32::from(r.zf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:428 (VMM service 0x0111)
#[inline]
pub unsafe fn VMM_GetSystemInitState() -> crate::types::SYSTEM_INIT_STATE {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VMM_GetSystemInitState) };
    crate::types::SYSTEM_INIT_STATE((r.eax as u32))
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:430 (VMM service 0x0113)
#[inline]
pub unsafe fn Get_Next_Thread_Handle(thread: crate::types::HTHREAD) -> u32 {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Get_Next_Thread_Handle) };
    (r.edi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:431 (VMM service 0x0114)
#[inline]
pub unsafe fn Adjust_Thread_Exec_Priority(boost: u32, thread: crate::types::HTHREAD) -> () {
    let mut r = Regs::default();
    r.eax = (boost as u32);
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Adjust_Thread_Exec_Priority) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:438 (VMM service 0x011b)
#[inline]
pub unsafe fn Unhook_VMM_Fault(interrupt: u32, handler: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.eax = (interrupt as u32);
    r.esi = (handler as u32);
    unsafe { service_call(&mut r, link::Unhook_VMM_Fault) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:439 (VMM service 0x011c)
#[inline]
pub unsafe fn Unhook_Device_Service(service: u32, hook: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.eax = (service as u32);
    r.esi = (hook as u32);
    unsafe { service_call(&mut r, link::Unhook_Device_Service) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:440 (VMM service 0x011d)
#[inline]
pub unsafe fn _PageReserve(page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageReserve as *const ()) };
    let v = unsafe { f(page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:442 (VMM service 0x011e)
#[inline]
pub unsafe fn _PageCommit(page: u32, pages: u32, pager: u32, pager_data: u32, traits: crate::types::PAGE_COMMIT_FLAGS) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32, crate::types::PAGE_COMMIT_FLAGS) -> u32 = unsafe { core::mem::transmute(link::_PageCommit as *const ()) };
    let v = unsafe { f(page, pages, pager, pager_data, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:443 (VMM service 0x011f)
#[inline]
pub unsafe fn _PageDecommit(page: u32, pages: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageDecommit as *const ()) };
    let v = unsafe { f(page, pages, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:447 (VMM service 0x0123)
#[inline]
pub unsafe fn _ContextCreate() -> u32 {
    let f: unsafe extern "C" fn() -> u32 = unsafe { core::mem::transmute(link::_ContextCreate as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:451 (VMM service 0x0127)
#[inline]
pub unsafe fn _SignalID(id: u32) -> () {
    let f: unsafe extern "C" fn(u32) = unsafe { core::mem::transmute(link::_SignalID as *const ()) };
    let v = unsafe { f(id) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:452 (VMM service 0x0128)
#[inline]
pub unsafe fn _PageCommitPhys(page: u32, pages: u32, physical_page: u32, traits: crate::types::PAGE_COMMIT_FLAGS) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, crate::types::PAGE_COMMIT_FLAGS) -> u32 = unsafe { core::mem::transmute(link::_PageCommitPhys as *const ()) };
    let v = unsafe { f(page, pages, physical_page, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:455 (VMM service 0x012b)
#[inline]
pub unsafe fn Cancel_Call_When_Idle(callback: *mut core::ffi::c_void) -> bool {
    let mut r = Regs::default();
    r.esi = (callback as u32);
    unsafe { service_call(&mut r, link::Cancel_Call_When_Idle) };
    (u32::from(r.cf()) != 0)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:458 (VMM service 0x012e)
#[inline]
pub unsafe fn _EnterMutex(mutex: u32, traits: crate::types::BLOCK_FLAGS) -> () {
    let f: unsafe extern "C" fn(u32, crate::types::BLOCK_FLAGS) = unsafe { core::mem::transmute(link::_EnterMutex as *const ()) };
    let v = unsafe { f(mutex, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:459 (VMM service 0x012f)
#[inline]
pub unsafe fn _LeaveMutex(mutex: u32) -> () {
    let f: unsafe extern "C" fn(u32) = unsafe { core::mem::transmute(link::_LeaveMutex as *const ()) };
    let v = unsafe { f(mutex) };
    v
}
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:461 (VMM service 0x0131)
#[inline]
pub unsafe fn Signal_Semaphore_No_Switch(semaphore: crate::types::HSEMAPHORE) -> () {
    let mut r = Regs::default();
    r.eax = (semaphore as u32);
    unsafe { service_call(&mut r, link::Signal_Semaphore_No_Switch) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:462 (VMM service 0x0132)
#[inline]
pub unsafe fn _ContextSwitch(context: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_ContextSwitch as *const ()) };
    let v = unsafe { f(context) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:464 (VMM service 0x0133)
#[inline]
pub unsafe fn _PageModifyPermissions(page: u32, pages: u32, and_mask: u32, or_mask: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageModifyPermissions as *const ()) };
    let v = unsafe { f(page, pages, and_mask, or_mask) };
    v
}
/// As `Exec_VxD_Int`, where the thread must not be ended; carry also when that failed.
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:474 (VMM service 0x013b)
#[inline]
pub unsafe fn _ExecVxDIntMustComplete(interrupt: u32, eax: u32, ebx: u32, ecx: u32, edx: u32, esi: u32, edi: u32, ebp: u32) -> crate::vxd::vmm::_ExecVxDIntMustCompleteResults {
    let mut r = Regs::default();
    r.eax = (eax as u32);
    r.ebx = (ebx as u32);
    r.ecx = (ecx as u32);
    r.edx = (edx as u32);
    r.esi = (esi as u32);
    r.edi = (edi as u32);
    r.ebp = (ebp as u32);
    unsafe { service_call_pushing(&mut r, link::_ExecVxDIntMustComplete, &[interrupt as u32]) };
    crate::vxd::vmm::_ExecVxDIntMustCompleteResults { eax: (r.eax as u32), ebx: (r.ebx as u32), ecx: (r.ecx as u32), edx: (r.edx as u32), esi: (r.esi as u32), edi: (r.edi as u32), ebp: (r.ebp as u32), carry: (u32::from(r.cf()) != 0), zero: (u32::from(r.zf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:497 (VMM service 0x013f)
#[inline]
pub unsafe fn VMM_GetDDBList() -> *mut crate::types::VxD_Desc_Block {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::VMM_GetDDBList) };
    (r.eax as u32) as *mut crate::types::VxD_Desc_Block
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:502 (VMM service 0x0144)
#[inline]
pub unsafe fn Get_System_Time_Address() -> *mut u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_System_Time_Address) };
    (r.eax as u32) as *mut u32
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:505 (VMM service 0x0146)
#[inline]
pub unsafe fn Get_DDB(device: u32, name: *mut u8) -> *mut crate::types::VxD_Desc_Block {
    let mut r = Regs::default();
    r.eax = (device as u32);
    r.edi = (name as u32);
    unsafe { service_call(&mut r, link::Get_DDB) };
    (r.ecx as u32) as *mut crate::types::VxD_Desc_Block
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:507 (VMM service 0x0147)
#[inline]
pub unsafe fn Directed_Sys_Control(message: crate::types::CONTROL_MESSAGE, vm: crate::types::HVM, ddb: *mut crate::types::VxD_Desc_Block, param3: u32, param1: u32, param2: u32) -> crate::vxd::vmm::Directed_Sys_ControlResults {
    let mut r = Regs::default();
    r.eax = (message.0 as u32);
    r.ebx = (vm as u32);
    r.ecx = (ddb as u32);
    r.edx = (param3 as u32);
    r.esi = (param1 as u32);
    r.edi = (param2 as u32);
    unsafe { service_call(&mut r, link::Directed_Sys_Control) };
    crate::vxd::vmm::Directed_Sys_ControlResults { result: (r.eax as u32), undefined_ebx: (r.ebx as u32), undefined_ecx: (r.ecx as u32), undefined_edx: (r.edx as u32), undefined_esi: (r.esi as u32), undefined_edi: (r.edi as u32), failed: (u32::from(r.cf()) != 0) }
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:523 (VMM service 0x0148)
#[inline]
pub unsafe fn _RegOpenKey(key: u32, subkey: *mut u8, result: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_RegOpenKey as *const ()) };
    let v = unsafe { f(key, subkey, result) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:524 (VMM service 0x0149)
#[inline]
pub unsafe fn _RegCloseKey(key: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_RegCloseKey as *const ()) };
    let v = unsafe { f(key) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:525 (VMM service 0x014a)
#[inline]
pub unsafe fn _RegCreateKey(key: u32, subkey: *mut u8, result: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_RegCreateKey as *const ()) };
    let v = unsafe { f(key, subkey, result) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:526 (VMM service 0x014b)
#[inline]
pub unsafe fn _RegDeleteKey(key: u32, subkey: *mut u8) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8) -> u32 = unsafe { core::mem::transmute(link::_RegDeleteKey as *const ()) };
    let v = unsafe { f(key, subkey) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:527 (VMM service 0x014c)
#[inline]
pub unsafe fn _RegEnumKey(key: u32, index: u32, name: *mut u8, length: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, *mut u8, u32) -> u32 = unsafe { core::mem::transmute(link::_RegEnumKey as *const ()) };
    let v = unsafe { f(key, index, name, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:529 (VMM service 0x014d)
#[inline]
pub unsafe fn _RegQueryValue(key: u32, subkey: *mut u8, value: *mut u8, length: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8, *mut u8, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_RegQueryValue as *const ()) };
    let v = unsafe { f(key, subkey, value, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:531 (VMM service 0x014e)
#[inline]
pub unsafe fn _RegSetValue(key: u32, subkey: *mut u8, kind: u32, data: *mut core::ffi::c_void, length: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8, u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_RegSetValue as *const ()) };
    let v = unsafe { f(key, subkey, kind, data, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:532 (VMM service 0x014f)
#[inline]
pub unsafe fn _RegDeleteValue(key: u32, value: *mut u8) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8) -> u32 = unsafe { core::mem::transmute(link::_RegDeleteValue as *const ()) };
    let v = unsafe { f(key, value) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:534 (VMM service 0x0150)
#[inline]
pub unsafe fn _RegEnumValue(key: u32, index: u32, name: *mut u8, name_length: *mut u32, reserved: *mut u32, kind: *mut u32, data: *mut core::ffi::c_void, length: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, *mut u8, *mut u32, *mut u32, *mut u32, *mut core::ffi::c_void, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_RegEnumValue as *const ()) };
    let v = unsafe { f(key, index, name, name_length, reserved, kind, data, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:545 (VMM service 0x0151)
#[inline]
pub unsafe fn _RegQueryValueEx(key: u32, value: *mut u8, reserved: *mut u32, kind: *mut u32, data: *mut core::ffi::c_void, length: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8, *mut u32, *mut u32, *mut core::ffi::c_void, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_RegQueryValueEx as *const ()) };
    let v = unsafe { f(key, value, reserved, kind, data, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:554 (VMM service 0x0152)
#[inline]
pub unsafe fn _RegSetValueEx(key: u32, value: *mut u8, reserved: u32, kind: u32, data: *mut core::ffi::c_void, length: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8, u32, u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_RegSetValueEx as *const ()) };
    let v = unsafe { f(key, value, reserved, kind, data, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:559 (VMM service 0x0155)
#[inline]
pub unsafe fn _RegFlushKey(key: u32) -> u32 {
    let f: unsafe extern "C" fn(u32) -> u32 = unsafe { core::mem::transmute(link::_RegFlushKey as *const ()) };
    let v = unsafe { f(key) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:561 (VMM service 0x0156)
#[inline]
pub unsafe fn _PageCommitContig(page: u32, pages: u32, traits: crate::types::PAGE_COMMIT_FLAGS, align: u32, min: u32, max: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, crate::types::PAGE_COMMIT_FLAGS, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_PageCommitContig as *const ()) };
    let v = unsafe { f(page, pages, traits, align, min, max) };
    v
}
/// `handle` is a VM, or a thread with PEF_Thread_Event, or zero for a global event.
/// May be called at interrupt time.
///
/// abi-specs/vxd/vmm.abi:569 (VMM service 0x015a)
#[inline]
pub unsafe fn Call_Restricted_Event(boost: u32, handle: u32, traits: crate::types::PRIORITY_EVENT_FLAGS, reference: u32, callback: *mut core::ffi::c_void, timeout: u32) -> crate::types::HEVENT {
    let mut r = Regs::default();
    r.eax = (boost as u32);
    r.ebx = (handle as u32);
    r.ecx = (traits.0 as u32);
    r.edx = (reference as u32);
    r.esi = (callback as u32);
    r.edi = (timeout as u32);
    unsafe { service_call(&mut r, link::Call_Restricted_Event) };
    (r.esi as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:577 (VMM service 0x015b)
#[inline]
pub unsafe fn Cancel_Restricted_Event(event: crate::types::HEVENT) -> () {
    let mut r = Regs::default();
    r.esi = (event as u32);
    unsafe { service_call(&mut r, link::Cancel_Restricted_Event) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:581 (VMM service 0x015e)
#[inline]
pub unsafe fn _RegQueryInfoKey(key: u32, class: *mut u8, class_length: *mut u32, reserved: *mut u32, subkeys: *mut u32, longest_subkey: *mut u32, longest_class: *mut u32, values: *mut u32, longest_name: *mut u32, longest_value: *mut u32, security_length: *mut u32, last_write: *mut core::ffi::c_void) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8, *mut u32, *mut u32, *mut u32, *mut u32, *mut u32, *mut u32, *mut u32, *mut u32, *mut u32, *mut core::ffi::c_void) -> u32 = unsafe { core::mem::transmute(link::_RegQueryInfoKey as *const ()) };
    let v = unsafe { f(key, class, class_length, reserved, subkeys, longest_subkey, longest_class, values, longest_name, longest_value, security_length, last_write) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:602 (VMM service 0x0166)
#[inline]
pub unsafe fn Get_Thread_Win32_Pri(thread: crate::types::HTHREAD) -> u32 {
    let mut r = Regs::default();
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Get_Thread_Win32_Pri) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:603 (VMM service 0x0167)
#[inline]
pub unsafe fn Set_Thread_Win32_Pri(priority: u32, thread: crate::types::HTHREAD) -> () {
    let mut r = Regs::default();
    r.eax = (priority as u32);
    r.edi = (thread as u32);
    unsafe { service_call(&mut r, link::Set_Thread_Win32_Pri) };
    ()
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:610 (VMM service 0x016e)
#[inline]
pub unsafe fn _GetRegistryPath(ddb: *mut crate::types::VxD_Desc_Block, buffer: *mut u8, length: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut crate::types::VxD_Desc_Block, *mut u8, u32) -> u32 = unsafe { core::mem::transmute(link::_GetRegistryPath as *const ()) };
    let v = unsafe { f(ddb, buffer, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:612 (VMM service 0x016f)
#[inline]
pub unsafe fn _GetRegistryKey(kind: u32, device: *mut u8, traits: u32, result: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut u8, u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_GetRegistryKey as *const ()) };
    let v = unsafe { f(kind, device, traits, result) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:614 (VMM service 0x0171)
#[inline]
pub unsafe fn _RegRemapPreDefKey(key: u32, root: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::_RegRemapPreDefKey as *const ()) };
    let v = unsafe { f(key, root) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:617 (VMM service 0x0173)
#[inline]
pub unsafe fn _Assert_Range(address: *mut core::ffi::c_void, bytes: u32, signature: u32, signature_offset: u32, traits: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::_Assert_Range as *const ()) };
    let v = unsafe { f(address, bytes, signature, signature_offset, traits) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:623 (VMM service 0x0176)
#[inline]
pub unsafe fn _RegCreateDynKey(subkey: *mut u8, context: *mut core::ffi::c_void, provider: *mut core::ffi::c_void, values: *mut core::ffi::c_void, count: u32, result: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(*mut u8, *mut core::ffi::c_void, *mut core::ffi::c_void, *mut core::ffi::c_void, u32, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_RegCreateDynKey as *const ()) };
    let v = unsafe { f(subkey, context, provider, values, count, result) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:632 (VMM service 0x0177)
#[inline]
pub unsafe fn _RegQueryMultipleValues(key: u32, values: *mut core::ffi::c_void, count: u32, buffer: *mut u8, length: *mut u32) -> u32 {
    let f: unsafe extern "C" fn(u32, *mut core::ffi::c_void, u32, *mut u8, *mut u32) -> u32 = unsafe { core::mem::transmute(link::_RegQueryMultipleValues as *const ()) };
    let v = unsafe { f(key, values, count, buffer, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:636 (VMM service 0x0179)
#[inline]
pub unsafe fn Get_Boot_Flags() -> u32 {
    let mut r = Regs::default();
    unsafe { service_call(&mut r, link::Get_Boot_Flags) };
    (r.eax as u32)
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:638 (VMM service 0x017b)
#[inline]
pub unsafe fn _lstrcpyn(target: *mut u8, source: *mut u8, length: u32) -> *mut u8 {
    let f: unsafe extern "C" fn(*mut u8, *mut u8, u32) -> *mut u8 = unsafe { core::mem::transmute(link::_lstrcpyn as *const ()) };
    let v = unsafe { f(target, source, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:639 (VMM service 0x017c)
#[inline]
pub unsafe fn _lstrlen(text: *mut u8) -> u32 {
    let f: unsafe extern "C" fn(*mut u8) -> u32 = unsafe { core::mem::transmute(link::_lstrlen as *const ()) };
    let v = unsafe { f(text) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:640 (VMM service 0x017d)
#[inline]
pub unsafe fn _lmemcpy(target: *mut core::ffi::c_void, source: *mut core::ffi::c_void, length: u32) -> u32 {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::_lmemcpy as *const ()) };
    let v = unsafe { f(target, source, length) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:641 (VMM service 0x017e)
#[inline]
pub unsafe fn _GetVxDName(address: *mut core::ffi::c_void, buffer: *mut u8) -> *mut core::ffi::c_void {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, *mut u8) -> *mut core::ffi::c_void = unsafe { core::mem::transmute(link::_GetVxDName as *const ()) };
    let v = unsafe { f(address, buffer) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:655 (VMM service 0x018c)
#[inline]
pub unsafe fn _Call_On_My_Stack(callback: *mut core::ffi::c_void, reference: u32, stack: *mut core::ffi::c_void, size: u32) -> () {
    let f: unsafe extern "C" fn(*mut core::ffi::c_void, u32, *mut core::ffi::c_void, u32) = unsafe { core::mem::transmute(link::_Call_On_My_Stack as *const ()) };
    let v = unsafe { f(callback, reference, stack, size) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:671 (VMM service 0x019b)
#[inline]
pub unsafe fn ObsoleteRtlUnwind(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::ObsoleteRtlUnwind as *const ()) };
    let v = unsafe { f(a1, a2, a3, a4) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:672 (VMM service 0x019c)
#[inline]
pub unsafe fn ObsoleteRtlRaiseException(a1: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::ObsoleteRtlRaiseException as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:673 (VMM service 0x019d)
#[inline]
pub unsafe fn ObsoleteRtlRaiseStatus(a1: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::ObsoleteRtlRaiseStatus as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:674 (VMM service 0x019e)
#[inline]
pub unsafe fn ObsoleteKeGetCurrentIrql() -> u32 {
    let f: unsafe extern "stdcall" fn() -> u32 = unsafe { core::mem::transmute(link::ObsoleteKeGetCurrentIrql as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:675 (VMM service 0x019f)
#[inline]
pub unsafe fn ObsoleteKfRaiseIrql(a1: u32) -> u32 {
    let f: unsafe extern "fastcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::ObsoleteKfRaiseIrql as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:676 (VMM service 0x01a0)
#[inline]
pub unsafe fn ObsoleteKfLowerIrql(a1: u32) -> u32 {
    let f: unsafe extern "fastcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::ObsoleteKfLowerIrql as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:679 (VMM service 0x01a3)
#[inline]
pub unsafe fn Set_Preemptable_Count(a1: u32) -> u32 {
    let f: unsafe extern "fastcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::Set_Preemptable_Count as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:680 (VMM service 0x01a4)
#[inline]
pub unsafe fn ObsoleteKeInitializeDpc(a1: u32, a2: u32, a3: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::ObsoleteKeInitializeDpc as *const ()) };
    let v = unsafe { f(a1, a2, a3) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:681 (VMM service 0x01a5)
#[inline]
pub unsafe fn ObsoleteKeInsertQueueDpc(a1: u32, a2: u32, a3: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::ObsoleteKeInsertQueueDpc as *const ()) };
    let v = unsafe { f(a1, a2, a3) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:682 (VMM service 0x01a6)
#[inline]
pub unsafe fn ObsoleteKeRemoveQueueDpc(a1: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::ObsoleteKeRemoveQueueDpc as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:684 (VMM service 0x01a7)
#[inline]
pub unsafe fn HeapAllocateEx(a1: u32, a2: u32, a3: u32, a4: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::HeapAllocateEx as *const ()) };
    let v = unsafe { f(a1, a2, a3, a4) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:686 (VMM service 0x01a8)
#[inline]
pub unsafe fn HeapReAllocateEx(a1: u32, a2: u32, a3: u32, a4: u32, a5: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32, u32, u32, u32) -> u32 = unsafe { core::mem::transmute(link::HeapReAllocateEx as *const ()) };
    let v = unsafe { f(a1, a2, a3, a4, a5) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:689 (VMM service 0x01a9)
#[inline]
pub unsafe fn HeapGetSizeEx(a1: u32, a2: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::HeapGetSizeEx as *const ()) };
    let v = unsafe { f(a1, a2) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:690 (VMM service 0x01aa)
#[inline]
pub unsafe fn HeapFreeEx(a1: u32, a2: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32, u32) -> u32 = unsafe { core::mem::transmute(link::HeapFreeEx as *const ()) };
    let v = unsafe { f(a1, a2) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:692 (VMM service 0x01ac)
#[inline]
pub unsafe fn KeCheckDivideByZeroTrap(a1: u32) -> u32 {
    let f: unsafe extern "stdcall" fn(u32) -> u32 = unsafe { core::mem::transmute(link::KeCheckDivideByZeroTrap as *const ()) };
    let v = unsafe { f(a1) };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:699 (VMM service 0x01b3)
#[inline]
pub unsafe fn KfRaiseIrqlToDpcLevel() -> u32 {
    let f: unsafe extern "stdcall" fn() -> u32 = unsafe { core::mem::transmute(link::KfRaiseIrqlToDpcLevel as *const ()) };
    let v = unsafe { f() };
    v
}
/// Not at interrupt time.
///
/// abi-specs/vxd/vmm.abi:701 (VMM service 0x01b4)
#[inline]
pub unsafe fn VMMCreateThreadEx(ss: u32, esp: u32, cs: u32, eip: u32, ds: u32, es: u32, kind: u32, callback: *mut core::ffi::c_void, reference: u32) -> u32 {
    let f: unsafe extern "C" fn(u32, u32, u32, u32, u32, u32, u32, *mut core::ffi::c_void, u32) -> u32 = unsafe { core::mem::transmute(link::VMMCreateThreadEx as *const ()) };
    let v = unsafe { f(ss, esp, cs, eip, ds, es, kind, callback, reference) };
    v
}
