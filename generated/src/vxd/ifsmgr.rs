// Written by `janus gen` from abi-specs/vxd/ifsmgr.abi. Do not edit: change the spec and run `./x gen`.
//! Installable file systems; files from ring 0. Windows 95 and later.
//! Source: names and numbers of the Windows 98 DDK includes; signatures of the Windows 3.1 Virtual Device Adaptation Guide and
//! the Windows 95 DDK.
#![allow(unused_imports, unused_unsafe, unused_mut, unused_variables)]

use janus_runtime::abi::{Provider, Regs, Service, ServiceTable, VarArgs};

/// Device id of IFSMGR.
pub const ID: u16 = 0x0040;

/// Results of `IFSMgr_Ring0_FileIO`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IFSMgr_Ring0_FileIOResults {
    /// In `eax`.
    pub result: u32,
    /// In `ebx`.
    pub free: u32,
    /// In `ecx`.
    pub count: u32,
    /// In `edx`.
    pub total: u32,
    /// In `cf`.
    pub failed: bool,
}
/// IFSMGR as a provider serves it; what it does not override is reported as not served.
pub trait Ifsmgr: Provider {
    unsafe fn IFSMgr_Get_Version() -> u32 { Self::unserved("IFSMGR", 0x0000, "IFSMgr_Get_Version") } // abi-specs/vxd/ifsmgr.abi:8
    unsafe fn IFSMgr_RegisterNet(entry: *mut core::ffi::c_void, net: u32, version: u32) -> u32 { Self::unserved("IFSMGR", 0x0002, "IFSMgr_RegisterNet") } // abi-specs/vxd/ifsmgr.abi:10
    unsafe fn IFSMgr_GetHeap(bytes: u32) -> *mut core::ffi::c_void { Self::unserved("IFSMGR", 0x000d, "IFSMgr_GetHeap") } // abi-specs/vxd/ifsmgr.abi:21
    unsafe fn IFSMgr_RetHeap(address: *mut core::ffi::c_void) -> () { Self::unserved("IFSMGR", 0x000e, "IFSMgr_RetHeap") } // abi-specs/vxd/ifsmgr.abi:22
    unsafe fn IFSMgr_Ring0_FileIO(function: crate::types::RING0_FILE, handle: u32, count: u32, position: u32, buffer: *mut core::ffi::c_void) -> crate::vxd::ifsmgr::IFSMgr_Ring0_FileIOResults { Self::unserved("IFSMGR", 0x0032, "IFSMgr_Ring0_FileIO") } // abi-specs/vxd/ifsmgr.abi:58
}

/// What `INT 20h` leads to.
mod entry {
    use super::*;
    #[unsafe(naked)]
    pub unsafe extern "C" fn IFSMgr_Get_Version<P: Ifsmgr>() {
        unsafe extern "C" fn framed<P: Ifsmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IFSMgr_Get_Version() }; r.eax = v as u32; }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
    pub unsafe extern "C" fn IFSMgr_RegisterNet<P: Ifsmgr>(entry: *mut core::ffi::c_void, net: u32, version: u32) -> u32 { unsafe { P::IFSMgr_RegisterNet(entry, net, version) } }
    pub unsafe extern "C" fn IFSMgr_GetHeap<P: Ifsmgr>(bytes: u32) -> *mut core::ffi::c_void { unsafe { P::IFSMgr_GetHeap(bytes) } }
    pub unsafe extern "C" fn IFSMgr_RetHeap<P: Ifsmgr>(address: *mut core::ffi::c_void) { unsafe { P::IFSMgr_RetHeap(address) } }
    #[unsafe(naked)]
    pub unsafe extern "C" fn IFSMgr_Ring0_FileIO<P: Ifsmgr>() {
        unsafe extern "C" fn framed<P: Ifsmgr>(r: *mut Regs) { let r = unsafe { &mut *r }; let v = unsafe { P::IFSMgr_Ring0_FileIO(crate::types::RING0_FILE((r.eax as u32)), (r.ebx as u32), (r.ecx as u32), (r.edx as u32), (r.esi as u32) as *mut core::ffi::c_void) }; r.eax = v.result as u32; r.ebx = v.free as u32; r.ecx = v.count as u32; r.edx = v.total as u32; r.set_flag(1, u32::from(v.failed) != 0); }
        core::arch::naked_asm!("pushfd", "pushad", "cld", "push esp", "call {f}", "add esp, 4", "popad", "popfd", "ret", f = sym framed::<P>)
    }
}

struct Services<P>(core::marker::PhantomData<P>);
impl<P: Ifsmgr> Services<P> {
    const TABLE: &'static [Service] = &[
        Service { ordinal: 0x0000, name: "IFSMgr_Get_Version", entry: entry::IFSMgr_Get_Version::<P> as *const (), is_async: false },
        Service { ordinal: 0x0001, name: "IFSMgr_RegisterMount", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0002, name: "IFSMgr_RegisterNet", entry: entry::IFSMgr_RegisterNet::<P> as *const (), is_async: false },
        Service { ordinal: 0x0003, name: "IFSMgr_RegisterMailSlot", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0004, name: "IFSMgr_Attach", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0005, name: "IFSMgr_Detach", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0006, name: "IFSMgr_Get_NetTime", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0007, name: "IFSMgr_Get_DOSTime", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0008, name: "IFSMgr_SetupConnection", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0009, name: "IFSMgr_DerefConnection", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000a, name: "IFSMgr_ServerDOSCall", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000b, name: "IFSMgr_CompleteAsync", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000c, name: "IFSMgr_RegisterHeap", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x000d, name: "IFSMgr_GetHeap", entry: entry::IFSMgr_GetHeap::<P> as *const (), is_async: false },
        Service { ordinal: 0x000e, name: "IFSMgr_RetHeap", entry: entry::IFSMgr_RetHeap::<P> as *const (), is_async: false },
        Service { ordinal: 0x000f, name: "IFSMgr_CheckHeap", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0010, name: "IFSMgr_CheckHeapItem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0011, name: "IFSMgr_FillHeapSpare", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0012, name: "IFSMgr_Block", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0013, name: "IFSMgr_Wakeup", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0014, name: "IFSMgr_Yield", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0015, name: "IFSMgr_SchedEvent", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0016, name: "IFSMgr_QueueEvent", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0017, name: "IFSMgr_KillEvent", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0018, name: "IFSMgr_FreeIOReq", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0019, name: "IFSMgr_MakeMailSlot", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001a, name: "IFSMgr_DeleteMailSlot", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001b, name: "IFSMgr_WriteMailSlot", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001c, name: "IFSMgr_PopUp", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001d, name: "IFSMgr_printf", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001e, name: "IFSMgr_AssertFailed", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x001f, name: "IFSMgr_LogEntry", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0020, name: "IFSMgr_DebugMenu", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0021, name: "IFSMgr_DebugVars", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0022, name: "IFSMgr_GetDebugString", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0023, name: "IFSMgr_GetDebugHexNum", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0024, name: "IFSMgr_NetFunction", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0025, name: "IFSMgr_DoDelAllUses", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0026, name: "IFSMgr_SetErrString", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0027, name: "IFSMgr_GetErrString", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0028, name: "IFSMgr_SetReqHook", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0029, name: "IFSMgr_SetPathHook", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002a, name: "IFSMgr_UseAdd", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002b, name: "IFSMgr_UseDel", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002c, name: "IFSMgr_InitUseAdd", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002d, name: "IFSMgr_ChangeDir", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002e, name: "IFSMgr_DelAllUses", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x002f, name: "IFSMgr_CDROM_Attach", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0030, name: "IFSMgr_CDROM_Detach", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0031, name: "IFSMgr_Win32DupHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0032, name: "IFSMgr_Ring0_FileIO", entry: entry::IFSMgr_Ring0_FileIO::<P> as *const (), is_async: false },
        Service { ordinal: 0x0033, name: "IFSMgr_Win32_Get_Ring0_Handle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0034, name: "IFSMgr_Get_Drive_Info", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0035, name: "IFSMgr_Ring0GetDriveInfo", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0036, name: "IFSMgr_BlockNoEvents", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0037, name: "IFSMgr_NetToDosTime", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0038, name: "IFSMgr_DosToNetTime", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0039, name: "IFSMgr_DosToWin32Time", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003a, name: "IFSMgr_Win32ToDosTime", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003b, name: "IFSMgr_NetToWin32Time", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003c, name: "IFSMgr_Win32ToNetTime", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003d, name: "IFSMgr_MetaMatch", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003e, name: "IFSMgr_TransMatch", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x003f, name: "IFSMgr_CallProvider", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0040, name: "UniToBCS", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0041, name: "UniToBCSPath", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0042, name: "BCSToUni", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0043, name: "UniToUpper", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0044, name: "UniCharToOEM", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0045, name: "CreateBasis", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0046, name: "MatchBasisName", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0047, name: "AppendBasisTail", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0048, name: "FcbToShort", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0049, name: "ShortToFcb", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004a, name: "IFSMgr_ParsePath", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004b, name: "Query_PhysLock", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004c, name: "_VolFlush", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004d, name: "NotifyVolumeArrival", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004e, name: "NotifyVolumeRemoval", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x004f, name: "QueryVolumeRemoval", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0050, name: "IFSMgr_FSDUnmountCFSD", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0051, name: "IFSMgr_GetConversionTablePtrs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0052, name: "IFSMgr_CheckAccessConflict", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0053, name: "IFSMgr_LockFile", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0054, name: "IFSMgr_UnlockFile", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0055, name: "IFSMgr_RemoveLocks", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0056, name: "IFSMgr_CheckLocks", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0057, name: "IFSMgr_CountLocks", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0058, name: "IFSMgr_ReassignLockFileInst", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0059, name: "IFSMgr_UnassignLockList", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005a, name: "IFSMgr_MountChildVolume", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005b, name: "IFSMgr_UnmountChildVolume", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005c, name: "IFSMgr_SwapDrives", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005d, name: "IFSMgr_FSDMapFHtoIOREQ", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005e, name: "IFSMgr_FSDParsePath", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x005f, name: "IFSMgr_FSDAttachSFT", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0060, name: "IFSMgr_GetTimeZoneBias", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0061, name: "IFSMgr_PNPEvent", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0062, name: "IFSMgr_RegisterCFSD", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0063, name: "IFSMgr_Win32MapExtendedHandleToSFT", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0064, name: "IFSMgr_DbgSetFileHandleLimit", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0065, name: "IFSMgr_Win32MapSFTToExtendedHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0066, name: "IFSMgr_FSDGetCurrentDrive", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0067, name: "IFSMgr_InstallFileSystemApiHook", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0068, name: "IFSMgr_RemoveFileSystemApiHook", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0069, name: "IFSMgr_RunScheduledEvents", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006a, name: "IFSMgr_CheckDelResource", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006b, name: "IFSMgr_Win32GetVMCurdir", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006c, name: "IFSMgr_SetupFailedConnection", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006d, name: "_GetMappedErr", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006e, name: "ShortToLossyFcb", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x006f, name: "IFSMgr_GetLockState", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0070, name: "BcsToBcs", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0071, name: "IFSMgr_SetLoopback", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0072, name: "IFSMgr_ClearLoopback", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0073, name: "IFSMgr_ParseOneElement", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0074, name: "BcsToBcsUpper", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0075, name: "IFSMgr_DeregisterFSD", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0076, name: "IFSMgr_RegisterFSDWithPriority", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0077, name: "IFSMgr_Get_DOSTimeRounded", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0078, name: "_LongToFcbOem", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x0079, name: "IFSMgr_GetRing0FileHandle", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x007a, name: "IFSMgr_UpdateTimezoneInfo", entry: core::ptr::null(), is_async: false },
        Service { ordinal: 0x007b, name: "IFSMgr_Ring0IsCPSingleByte", entry: core::ptr::null(), is_async: false },
    ];
}

/// The service table of IFSMGR as `P` serves it.
pub const fn table<P: Ifsmgr>() -> ServiceTable { ServiceTable { name: "IFSMGR", id: ID, services: Services::<P>::TABLE } }
