// Written by `janus gen` from abi-specs/vxd/configmg.abi. Do not edit: change the spec and run `./x gen`.
//! Configuration manager: the hardware tree, drivers, resources. Windows 95 and later.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of CONFIGMG.
pub const ID: u16 = 0x0033;

/// CONFIGMG as a provider serves it; what it does not override is reported as not served.
pub trait Configmg: Provider {
    unsafe fn _CONFIGMG_Locate_DevNode(devnode: *mut u32, id: *mut u8, traits: u32) -> crate::types::CONFIGRET { Self::unserved("CONFIGMG", 0x0002, "_CONFIGMG_Locate_DevNode") } // abi-specs/vxd/configmg.abi:10
    unsafe fn _CONFIGMG_Get_Parent(parent: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { Self::unserved("CONFIGMG", 0x0003, "_CONFIGMG_Get_Parent") } // abi-specs/vxd/configmg.abi:11
    unsafe fn _CONFIGMG_Get_Child(child: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { Self::unserved("CONFIGMG", 0x0004, "_CONFIGMG_Get_Child") } // abi-specs/vxd/configmg.abi:12
    unsafe fn _CONFIGMG_Get_Sibling(sibling: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { Self::unserved("CONFIGMG", 0x0005, "_CONFIGMG_Get_Sibling") } // abi-specs/vxd/configmg.abi:13
    unsafe fn _CONFIGMG_Get_Device_ID(devnode: crate::types::DEVNODE, buffer: *mut u8, length: u32, traits: u32) -> crate::types::CONFIGRET { Self::unserved("CONFIGMG", 0x0007, "_CONFIGMG_Get_Device_ID") } // abi-specs/vxd/configmg.abi:15
    unsafe fn _CONFIGMG_Register_Device_Driver(devnode: crate::types::DEVNODE, handler: crate::callbacks::CMCONFIGHANDLER, reference: u32, traits: u32) -> crate::types::CONFIGRET { Self::unserved("CONFIGMG", 0x000e, "_CONFIGMG_Register_Device_Driver") } // abi-specs/vxd/configmg.abi:22
    unsafe fn _CONFIGMG_Get_Alloc_Log_Conf(configuration: *mut crate::types::CMCONFIG, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { Self::unserved("CONFIGMG", 0x003b, "_CONFIGMG_Get_Alloc_Log_Conf") } // abi-specs/vxd/configmg.abi:69
    unsafe fn _CONFIGMG_Read_Registry_Value(devnode: crate::types::DEVNODE, subkey: *mut u8, value: *mut u8, kind: u32, buffer: *mut core::ffi::c_void, length: *mut u32, traits: u32) -> crate::types::CONFIGRET { Self::unserved("CONFIGMG", 0x003e, "_CONFIGMG_Read_Registry_Value") } // abi-specs/vxd/configmg.abi:72
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    pub unsafe extern "C" fn _CONFIGMG_Locate_DevNode<P: Configmg>(devnode: *mut u32, id: *mut u8, traits: u32) -> crate::types::CONFIGRET { unsafe { P::_CONFIGMG_Locate_DevNode(devnode, id, traits) } }
    pub unsafe extern "C" fn _CONFIGMG_Get_Parent<P: Configmg>(parent: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { unsafe { P::_CONFIGMG_Get_Parent(parent, devnode, traits) } }
    pub unsafe extern "C" fn _CONFIGMG_Get_Child<P: Configmg>(child: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { unsafe { P::_CONFIGMG_Get_Child(child, devnode, traits) } }
    pub unsafe extern "C" fn _CONFIGMG_Get_Sibling<P: Configmg>(sibling: *mut u32, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { unsafe { P::_CONFIGMG_Get_Sibling(sibling, devnode, traits) } }
    pub unsafe extern "C" fn _CONFIGMG_Get_Device_ID<P: Configmg>(devnode: crate::types::DEVNODE, buffer: *mut u8, length: u32, traits: u32) -> crate::types::CONFIGRET { unsafe { P::_CONFIGMG_Get_Device_ID(devnode, buffer, length, traits) } }
    pub unsafe extern "C" fn _CONFIGMG_Register_Device_Driver<P: Configmg>(devnode: crate::types::DEVNODE, handler: crate::callbacks::CMCONFIGHANDLER, reference: u32, traits: u32) -> crate::types::CONFIGRET { unsafe { P::_CONFIGMG_Register_Device_Driver(devnode, handler, reference, traits) } }
    pub unsafe extern "C" fn _CONFIGMG_Get_Alloc_Log_Conf<P: Configmg>(configuration: *mut crate::types::CMCONFIG, devnode: crate::types::DEVNODE, traits: u32) -> crate::types::CONFIGRET { unsafe { P::_CONFIGMG_Get_Alloc_Log_Conf(configuration, devnode, traits) } }
    pub unsafe extern "C" fn _CONFIGMG_Read_Registry_Value<P: Configmg>(devnode: crate::types::DEVNODE, subkey: *mut u8, value: *mut u8, kind: u32, buffer: *mut core::ffi::c_void, length: *mut u32, traits: u32) -> crate::types::CONFIGRET { unsafe { P::_CONFIGMG_Read_Registry_Value(devnode, subkey, value, kind, buffer, length, traits) } }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Configmg> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "_CONFIGMG_Get_Version", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0001, name: "_CONFIGMG_Initialize", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "_CONFIGMG_Locate_DevNode", entry: entry::_CONFIGMG_Locate_DevNode::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "_CONFIGMG_Get_Parent", entry: entry::_CONFIGMG_Get_Parent::<P> as *const (), is_async: false },
        Service { ordinal: 0x0004, name: "_CONFIGMG_Get_Child", entry: entry::_CONFIGMG_Get_Child::<P> as *const (), is_async: false },
        Service { ordinal: 0x0005, name: "_CONFIGMG_Get_Sibling", entry: entry::_CONFIGMG_Get_Sibling::<P> as *const (), is_async: false },
        Service { ordinal: 0x0006, name: "_CONFIGMG_Get_Device_ID_Size", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "_CONFIGMG_Get_Device_ID", entry: entry::_CONFIGMG_Get_Device_ID::<P> as *const (), is_async: false },
        Service { ordinal: 0x0008, name: "_CONFIGMG_Get_Depth", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "_CONFIGMG_Get_Private_DWord", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "_CONFIGMG_Set_Private_DWord", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "_CONFIGMG_Create_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "_CONFIGMG_Query_Remove_SubTree", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "_CONFIGMG_Remove_SubTree", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000e, name: "_CONFIGMG_Register_Device_Driver", entry: entry::_CONFIGMG_Register_Device_Driver::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "_CONFIGMG_Register_Enumerator", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "_CONFIGMG_Register_Arbitrator", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "_CONFIGMG_Deregister_Arbitrator", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "_CONFIGMG_Query_Arbitrator_Free_Size", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "_CONFIGMG_Query_Arbitrator_Free_Data", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "_CONFIGMG_Sort_NodeList", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "_CONFIGMG_Yield", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "_CONFIGMG_Lock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "_CONFIGMG_Unlock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "_CONFIGMG_Add_Empty_Log_Conf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0019, name: "_CONFIGMG_Free_Log_Conf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001a, name: "_CONFIGMG_Get_First_Log_Conf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001b, name: "_CONFIGMG_Get_Next_Log_Conf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001c, name: "_CONFIGMG_Add_Res_Des", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001d, name: "_CONFIGMG_Modify_Res_Des", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001e, name: "_CONFIGMG_Free_Res_Des", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001f, name: "_CONFIGMG_Get_Next_Res_Des", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0020, name: "_CONFIGMG_Get_Performance_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0021, name: "_CONFIGMG_Get_Res_Des_Data_Size", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0022, name: "_CONFIGMG_Get_Res_Des_Data", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0023, name: "_CONFIGMG_Process_Events_Now", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0024, name: "_CONFIGMG_Create_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0025, name: "_CONFIGMG_Add_Range", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0026, name: "_CONFIGMG_Delete_Range", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0027, name: "_CONFIGMG_Test_Range_Available", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0028, name: "_CONFIGMG_Dup_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0029, name: "_CONFIGMG_Free_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002a, name: "_CONFIGMG_Invert_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002b, name: "_CONFIGMG_Intersect_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002c, name: "_CONFIGMG_First_Range", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002d, name: "_CONFIGMG_Next_Range", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002e, name: "_CONFIGMG_Dump_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002f, name: "_CONFIGMG_Load_DLVxDs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0030, name: "_CONFIGMG_Get_DDBs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0031, name: "_CONFIGMG_Get_CRC_CheckSum", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0032, name: "_CONFIGMG_Register_DevLoader", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0033, name: "_CONFIGMG_Reenumerate_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0034, name: "_CONFIGMG_Setup_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0035, name: "_CONFIGMG_Reset_Children_Marks", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0036, name: "_CONFIGMG_Get_DevNode_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0037, name: "_CONFIGMG_Remove_Unmarked_Children", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0038, name: "_CONFIGMG_ISAPNP_To_CM", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0039, name: "_CONFIGMG_CallBack_Device_Driver", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003a, name: "_CONFIGMG_CallBack_Enumerator", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003b, name: "_CONFIGMG_Get_Alloc_Log_Conf", entry: entry::_CONFIGMG_Get_Alloc_Log_Conf::<P> as *const (), is_async: false },
        Service { ordinal: 0x003c, name: "_CONFIGMG_Get_DevNode_Key_Size", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003d, name: "_CONFIGMG_Get_DevNode_Key", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003e, name: "_CONFIGMG_Read_Registry_Value", entry: entry::_CONFIGMG_Read_Registry_Value::<P> as *const (), is_async: false },
        Service { ordinal: 0x003f, name: "_CONFIGMG_Write_Registry_Value", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0040, name: "_CONFIGMG_Disable_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0041, name: "_CONFIGMG_Enable_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0042, name: "_CONFIGMG_Move_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0043, name: "_CONFIGMG_Set_Bus_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0044, name: "_CONFIGMG_Get_Bus_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0045, name: "_CONFIGMG_Set_HW_Prof", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0046, name: "_CONFIGMG_Recompute_HW_Prof", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0047, name: "_CONFIGMG_Query_Change_HW_Prof", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0048, name: "_CONFIGMG_Get_Device_Driver_Private_DWord", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0049, name: "_CONFIGMG_Set_Device_Driver_Private_DWord", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004a, name: "_CONFIGMG_Get_HW_Prof_Flags", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004b, name: "_CONFIGMG_Set_HW_Prof_Flags", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004c, name: "_CONFIGMG_Read_Registry_Log_Confs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004d, name: "_CONFIGMG_Run_Detection", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004e, name: "_CONFIGMG_Call_At_Appy_Time", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004f, name: "_CONFIGMG_Fail_Change_HW_Prof", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0050, name: "_CONFIGMG_Set_Private_Problem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0051, name: "_CONFIGMG_Debug_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0052, name: "_CONFIGMG_Get_Hardware_Profile_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0053, name: "_CONFIGMG_Register_Enumerator_Function", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0054, name: "_CONFIGMG_Call_Enumerator_Function", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0055, name: "_CONFIGMG_Add_ID", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0056, name: "_CONFIGMG_Find_Range", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0057, name: "_CONFIGMG_Get_Global_State", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0058, name: "_CONFIGMG_Broadcast_Device_Change_Message", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0059, name: "_CONFIGMG_Call_DevNode_Handler", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005a, name: "_CONFIGMG_Remove_Reinsert_All", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005b, name: "_CONFIGMG_Change_DevNode_Status", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005c, name: "_CONFIGMG_Reprocess_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005d, name: "_CONFIGMG_Assert_Structure", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005e, name: "_CONFIGMG_Discard_Boot_Log_Conf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005f, name: "_CONFIGMG_Set_Dependent_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0060, name: "_CONFIGMG_Get_Dependent_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0061, name: "_CONFIGMG_Refilter_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0062, name: "_CONFIGMG_Merge_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0063, name: "_CONFIGMG_Substract_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0064, name: "_CONFIGMG_Set_DevNode_PowerState", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0065, name: "_CONFIGMG_Get_DevNode_PowerState", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0066, name: "_CONFIGMG_Set_DevNode_PowerCapabilities", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0067, name: "_CONFIGMG_Get_DevNode_PowerCapabilities", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0068, name: "_CONFIGMG_Read_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0069, name: "_CONFIGMG_Write_Range_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006a, name: "_CONFIGMG_Get_Set_Log_Conf_Priority", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006b, name: "_CONFIGMG_Support_Share_Irq", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006c, name: "_CONFIGMG_Get_Parent_Structure", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006d, name: "_CONFIGMG_Register_DevNode_For_Idle_Detection", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006e, name: "_CONFIGMG_CM_To_ISAPNP", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006f, name: "_CONFIGMG_Get_DevNode_Handler", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0070, name: "_CONFIGMG_Detect_Resource_Conflict", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0071, name: "_CONFIGMG_Get_Device_Interface_List", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0072, name: "_CONFIGMG_Get_Device_Interface_List_Size", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0073, name: "_CONFIGMG_Get_Conflict_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0074, name: "_CONFIGMG_Add_Remove_DevNode_Property", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0075, name: "_CONFIGMG_CallBack_At_Appy_Time", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0076, name: "_CONFIGMG_Register_Device_Interface", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0077, name: "_CONFIGMG_System_Device_Power_State_Mapping", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0078, name: "_CONFIGMG_Get_Arbitrator_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0079, name: "_CONFIGMG_Waking_Up_From_DevNode", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x007a, name: "_CONFIGMG_Set_DevNode_Problem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x007b, name: "_CONFIGMG_Get_Device_Interface_Alias", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of CONFIGMG as `P` serves it.
pub const fn table<P: Configmg>() -> ServiceTable { ServiceTable { name: "CONFIGMG", id: ID, services: Services::<P>::TABLE } }
