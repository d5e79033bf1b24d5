//! VMM's services. Each is a line or two: the work is done in the module that it names.

use super::convert::{base_of, critical_status, event, free, join, profile_number, profile_value, split};
use super::{Bench, text};
use crate::events::{self, Event, Target};
use crate::log::Line;
use crate::pages::{self, Request};
use crate::{
    boot, cell, clock, control, debug_out, dynalink, faults, frames, gdt, heap, idle, interrupts, linear, lists, log, paging, profile,
    shutdown, sync, threads, timeouts, vm, vxds,
};
use core::ffi::c_void;
use core::sync::atomic::{AtomicU32, Ordering};
use janus_abi::callbacks::{ASYNC_TIME_OUT_PROC, EVENT_PROC, IO_TRAP_PROC, TIME_OUT_PROC};
use janus_abi::types::*;
use janus_abi::vxd::vmm::*;
use janus_runtime::abi::VarArgs;

/// `Enable_Touch_1st_Meg` minus `Disable_Touch_1st_Meg`.
static TOUCHES: AtomicU32 = AtomicU32::new(0);

static WINDOWS: &[u8] = b"C:\\WINDOWS\\\0";
static VMM_PATH: &[u8] = b"C:\\WINDOWS\\SYSTEM\\VMM32.VXD\0";

impl Vmm for Bench {
    debug_text!(_Trace_Out_Service, _Debug_Out_Service);
    the_vm!(Get_Cur_VM_Handle(), Get_Sys_VM_Handle(), Get_Next_VM_Handle(HVM), Get_Execution_Focus());
    the_thread!(Get_Sys_Thread_Handle(), Get_Initial_Thread_Handle(HVM));
    only_the_vm!(Validate_VM_Handle, Set_Execution_Focus, Resume_VM);
    nothing!(
        No_Fail_Resume_VM(HVM),
        Enable_VM_Ints(),
        Debug_Test_Valid_Handle(HVM),
        Debug_Test_Cur_VM(HVM),
        Test_Reenter(),
        Log_Proc_Call(),
        Update_System_Clock(u32),
        Adjust_Execution_Time(u32),
        Wake_Up_VM(HVM),
        Set_Time_Slice_Granularity(u32),
        _Debug_Flags_Service(u32),
        Clear_Mono_Screen(),
        Out_Mono_Chr(u8),
        Enable_Global_Trapping(u32),
        Disable_Global_Trapping(u32),
        Enable_Local_Trapping(HVM, u32),
        Disable_Local_Trapping(HVM, u32),
        Validate_Client_Ptr(*mut Client_Reg_Struc),
        Out_Mono_String(*mut u8),
        Call_When_Task_Switched(*mut c_void)
    );
    unsafe fn Queue_Debug_String(eax: u32, ebx: u32, string: *mut u8) {
        // SAFETY: the VxD passes a text.
        debug_out::queue(unsafe { text(string) }, eax, ebx);
    }
    time!(
        Get_System_Time(),
        Get_Last_Updated_System_Time(),
        Get_VM_Exec_Time(),
        Get_Last_Updated_VM_Exec_Time(),
        _GetThreadExecTime(HTHREAD),
        _GetLastUpdatedThreadExecTime(HTHREAD)
    );

    // --- what there is ---

    unsafe fn Get_VMM_Version() -> Get_VMM_VersionResults {
        let (major, minor) = super::version();
        Get_VMM_VersionResults { major, minor, debug: 0 }
    }
    unsafe fn Test_Cur_VM_Handle(handle: HVM) -> bool {
        vm::is_vm(handle)
    }
    unsafe fn Test_Sys_VM_Handle(handle: HVM) -> bool {
        vm::is_vm(handle)
    }
    unsafe fn Suspend_VM(_: HVM) -> bool {
        // The system VM cannot be suspended.
        true
    }
    unsafe fn Get_VMM_Reenter_Count() -> u32 {
        u32::from(interrupts::vmm_interrupted())
    }
    unsafe fn Test_Debug_Installed() -> bool {
        // What is queued for a debugger is listed at the end of the run.
        false
    }
    unsafe fn Get_Debug_Options(_: u8) -> bool {
        false
    }
    unsafe fn VMM_GetSystemInitState() -> SYSTEM_INIT_STATE {
        SYSTEM_INIT_STATE(control::state())
    }
    unsafe fn Get_Boot_Flags() -> u32 {
        0
    }
    unsafe fn Get_Machine_Info() -> Get_Machine_InfoResults {
        Get_Machine_InfoResults { dos_version: 0x070A, machine: 0x00FC, parameters: 0, equipment: 0 }
    }
    unsafe fn Get_Exec_Path() -> Get_Exec_PathResults {
        let directory = b"C:\\WINDOWS\\SYSTEM\\".len() as u32;
        Get_Exec_PathResults { path: VMM_PATH.as_ptr() as u32, length: directory }
    }
    unsafe fn Get_Config_Directory() -> *mut u8 {
        WINDOWS.as_ptr().cast_mut()
    }
    unsafe fn Get_Environment_String(_: *mut u8) -> Get_Environment_StringResults {
        Get_Environment_StringResults { value: 0, missing: true }
    }
    unsafe fn Test_DBCS_Lead_Byte(_: u32) -> bool {
        true
    }
    unsafe fn Set_System_Exit_Code(_: u8) -> u32 {
        0
    }

    // --- events ---

    cancel!(Cancel_Global_Event(), Cancel_VM_Event(HVM), Cancel_Thread_Event(HTHREAD), Cancel_Restricted_Event());
    unsafe fn Schedule_Global_Event(callback: EVENT_PROC, reference: u32) -> HEVENT {
        events::schedule(event(callback.0, reference))
    }
    unsafe fn Schedule_VM_Event(_: HVM, callback: EVENT_PROC, reference: u32) -> HEVENT {
        events::schedule(event(callback.0, reference))
    }
    unsafe fn Schedule_Thread_Event(thread: HTHREAD, callback: EVENT_PROC, reference: u32) -> HEVENT {
        events::schedule(Event { target: Target::Thread(thread), ..event(callback.0, reference) })
    }
    unsafe fn Call_Global_Event(callback: EVENT_PROC, reference: u32) -> HEVENT {
        events::call(event(callback.0, reference))
    }
    unsafe fn Call_VM_Event(_: HVM, callback: EVENT_PROC, reference: u32) -> HEVENT {
        events::call(event(callback.0, reference))
    }
    unsafe fn Call_Priority_VM_Event(
        boost: u32,
        _: HVM,
        traits: PRIORITY_EVENT_FLAGS,
        reference: u32,
        callback: EVENT_PROC,
        timeout: u32,
    ) -> HEVENT {
        let flags = traits.0;
        events::call(Event { boost: boost as i32, flags, time_out: timeout, ..event(callback.0, reference) })
    }
    unsafe fn Call_Restricted_Event(
        boost: u32,
        handle: u32,
        traits: PRIORITY_EVENT_FLAGS,
        reference: u32,
        callback: *mut c_void,
        timeout: u32,
    ) -> HEVENT {
        let thread = traits.0 & PRIORITY_EVENT_FLAGS::PEF_Thread_Event.0 != 0;
        let target = if thread { Target::Thread(handle) } else { Target::Any };
        events::call(Event { target, boost: boost as i32, flags: traits.0, time_out: timeout, ..event(callback as u32, reference) })
    }
    unsafe fn Cancel_Priority_VM_Event(event: HEVENT) -> u32 {
        events::cancel(event);
        0
    }
    unsafe fn Call_When_VM_Ints_Enabled(reference: u32, callback: *mut c_void) {
        events::call(event(callback as u32, reference));
    }
    unsafe fn Call_When_Not_Critical(callback: *mut c_void, reference: u32) {
        events::call(Event { flags: events::PEF_WAIT_NOT_CRIT, ..event(callback as u32, reference) });
    }
    unsafe fn Call_When_Idle(callback: *mut c_void) -> bool {
        idle::add(callback as u32);
        false
    }
    unsafe fn Cancel_Call_When_Idle(callback: *mut c_void) -> bool {
        !idle::remove(callback as u32)
    }

    // --- time ---

    unsafe fn Set_Global_Time_Out(milliseconds: u32, reference: u32, callback: TIME_OUT_PROC) -> HTIMEOUT {
        timeouts::set(milliseconds, callback.0, reference, false)
    }
    unsafe fn Set_VM_Time_Out(milliseconds: u32, _: HVM, reference: u32, callback: TIME_OUT_PROC) -> HTIMEOUT {
        timeouts::set(milliseconds, callback.0, reference, false)
    }
    unsafe fn Set_Thread_Time_Out(milliseconds: u32, reference: u32, callback: TIME_OUT_PROC, _: HTHREAD) -> HTIMEOUT {
        timeouts::set(milliseconds, callback.0, reference, false)
    }
    unsafe fn Set_Async_Time_Out(milliseconds: u32, reference: u32, callback: ASYNC_TIME_OUT_PROC) -> HTIMEOUT {
        timeouts::set(milliseconds, callback.0, reference, true)
    }
    unsafe fn Cancel_Time_Out(timeout: HTIMEOUT) {
        timeouts::cancel(timeout);
    }
    unsafe fn Get_System_Time_Address() -> *mut u32 {
        clock::MILLISECONDS.as_ptr()
    }

    // --- threads and what they wait for ---

    unsafe fn Create_Semaphore(tokens: u32) -> Create_SemaphoreResults {
        Create_SemaphoreResults { semaphore: sync::create_semaphore(tokens as i32), failed: false }
    }
    unsafe fn Destroy_Semaphore(semaphore: HSEMAPHORE) {
        if !sync::destroy_semaphore(semaphore) {
            log!("Destroy_Semaphore: {semaphore:08X} is none");
        }
    }
    unsafe fn Wait_Semaphore(semaphore: HSEMAPHORE, traits: BLOCK_FLAGS) {
        if !sync::wait_semaphore(semaphore, traits.0) {
            log!("Wait_Semaphore: {semaphore:08X} is none");
        }
    }
    unsafe fn Signal_Semaphore(semaphore: HSEMAPHORE) {
        if !sync::signal_semaphore(semaphore, true) {
            log!("Signal_Semaphore: {semaphore:08X} is none");
        }
    }
    unsafe fn Signal_Semaphore_No_Switch(semaphore: HSEMAPHORE) {
        if !sync::signal_semaphore(semaphore, false) {
            log!("Signal_Semaphore_No_Switch: {semaphore:08X} is none");
        }
    }
    unsafe fn Begin_Critical_Section(traits: BLOCK_FLAGS) {
        sync::claim_critical(1, traits.0);
    }
    unsafe fn End_Critical_Section() {
        sync::release_critical(1);
    }
    unsafe fn Claim_Critical_Section(claims: u32, traits: BLOCK_FLAGS) {
        sync::claim_critical(claims, traits.0);
    }
    unsafe fn Release_Critical_Section(claims: u32) {
        sync::release_critical(claims);
    }
    unsafe fn Get_Crit_Section_Status() -> Get_Crit_Section_StatusResults {
        critical_status()
    }
    unsafe fn Get_Crit_Status_No_Block() -> Get_Crit_Status_No_BlockResults {
        let Get_Crit_Section_StatusResults { owner, claims, boosted } = critical_status();
        Get_Crit_Status_No_BlockResults { owner, claims, boosted }
    }
    unsafe fn _CreateMutex(boost: u32, _: u32) -> u32 {
        sync::create_mutex(boost as i32)
    }
    unsafe fn _DestroyMutex(mutex: u32) -> u32 {
        u32::from(sync::destroy_mutex(mutex))
    }
    unsafe fn _GetMutexOwner(mutex: u32) -> u32 {
        sync::mutex_owner(mutex)
    }
    unsafe fn _EnterMutex(mutex: u32, traits: BLOCK_FLAGS) {
        sync::enter_mutex(mutex, traits.0);
    }
    unsafe fn _LeaveMutex(mutex: u32) {
        if !sync::leave_mutex(mutex) {
            log!("_LeaveMutex: {mutex:08X} does not belong to this thread");
        }
    }
    unsafe fn _BlockOnID(id: u32, traits: BLOCK_FLAGS) {
        threads::block(threads::Key::Id(id), traits.0, || false);
    }
    unsafe fn _SignalID(id: u32) {
        threads::wake_all(threads::Key::Id(id));
        threads::yield_to_higher();
    }
    unsafe fn Adjust_Exec_Priority(boost: u32, _: HVM) {
        threads::boost(threads::initial(), boost as i32);
        threads::yield_to_higher();
    }
    unsafe fn Adjust_Thread_Exec_Priority(boost: u32, thread: HTHREAD) {
        threads::boost(thread, boost as i32);
        threads::yield_to_higher();
    }
    unsafe fn Get_Thread_Win32_Pri(thread: HTHREAD) -> u32 {
        threads::win32_priority(thread)
    }
    unsafe fn Set_Thread_Win32_Pri(priority: u32, thread: HTHREAD) {
        threads::set_win32_priority(thread, priority.min(31));
        threads::yield_to_higher();
    }
    unsafe fn Release_Time_Slice() {
        threads::give_up_turn();
    }
    unsafe fn Get_Time_Slice_Granularity() -> u32 {
        20
    }
    unsafe fn Get_Time_Slice_Info() -> Get_Time_Slice_InfoResults {
        Get_Time_Slice_InfoResults { scheduled: 1, current: vm::system(), idle: 0 }
    }
    unsafe fn Get_Cur_Thread_Handle() -> HTHREAD {
        threads::current()
    }
    unsafe fn Test_Cur_Thread_Handle(thread: HTHREAD) -> bool {
        thread == threads::current()
    }
    unsafe fn Test_Sys_Thread_Handle(thread: HTHREAD) -> bool {
        thread == threads::initial()
    }
    unsafe fn Validate_Thread_Handle(thread: HTHREAD) -> bool {
        !threads::is_thread(thread)
    }
    unsafe fn Test_Initial_Thread_Handle(thread: HTHREAD) -> bool {
        thread == threads::initial()
    }
    unsafe fn Get_Next_Thread_Handle(thread: HTHREAD) -> u32 {
        threads::next(thread).unwrap_or(0)
    }
    unsafe fn _AllocateThreadDataSlot() -> u32 {
        threads::allocate_slot().unwrap_or(0)
    }
    unsafe fn _FreeThreadDataSlot(_: u32) -> u32 {
        // Slots are not given out twice.
        1
    }

    // --- memory ---

    unsafe fn _HeapAllocate(bytes: u32, traits: HEAP_FLAGS) -> *mut c_void {
        heap::allocate(bytes, traits.0).unwrap_or(0) as *mut c_void
    }
    unsafe fn _HeapReAllocate(address: *mut c_void, bytes: u32, traits: HEAP_FLAGS) -> *mut c_void {
        let result = heap::reallocate(address as u32, bytes, traits.0);
        if let Err(why) = result {
            log!("_HeapReAllocate {address:?}: {why}");
        }
        result.ok().flatten().unwrap_or(0) as *mut c_void
    }
    unsafe fn _HeapFree(address: *mut c_void, _: u32) -> u32 {
        u32::from(free(address as u32))
    }
    unsafe fn _HeapGetSize(address: *mut c_void, _: u32) -> u32 {
        heap::size(address as u32).unwrap_or(0)
    }
    unsafe fn _PageAllocate(
        pages: u32,
        kind: PAGE_TYPE,
        vm: HVM,
        align: u32,
        min: u32,
        max: u32,
        physical: *mut u32,
        traits: PAGE_FLAGS,
    ) -> _PageAllocateResults {
        let Some((address, first)) = pages::allocate(&Request { pages, kind: kind.0, vm, align, min, max, flags: traits.0 }) else {
            return _PageAllocateResults::default();
        };
        if traits.0 & pages::USE_ALIGN != 0 && !physical.is_null() {
            // SAFETY: the VxD passes a variable for it.
            unsafe { physical.write_unaligned(first) };
        }
        _PageAllocateResults { handle: address, address }
    }
    unsafe fn _PageReAllocate(handle: u32, pages: u32, traits: PAGE_FLAGS) -> _PageReAllocateResults {
        let address = pages::reallocate(handle, pages, traits.0).unwrap_or(0);
        _PageReAllocateResults { handle: address, address }
    }
    unsafe fn _PageFree(handle: u32, _: u32) -> u32 {
        u32::from(pages::free(handle))
    }
    unsafe fn _PageLock(handle: u32, count: u32, offset: u32, _: u32) -> u32 {
        u32::from(pages::lock(handle, count, offset, true))
    }
    unsafe fn _PageUnLock(handle: u32, count: u32, offset: u32, _: u32) -> u32 {
        u32::from(pages::lock(handle, count, offset, false))
    }
    unsafe fn _PageGetSizeAddr(handle: u32, _: u32) -> _PageGetSizeAddrResults {
        linear::block(handle).map_or_else(Default::default, |b| _PageGetSizeAddrResults { pages: b.count, address: handle })
    }
    unsafe fn _PageGetAllocInfo(_: u32) -> _PageGetAllocInfoResults {
        let (free, _) = frames::counts();
        _PageGetAllocInfoResults { free, lockable: free }
    }
    unsafe fn _GetFreePageCount(_: u32) -> _GetFreePageCountResults {
        let (free, _) = frames::counts();
        _GetFreePageCountResults { free, lockable: free }
    }
    unsafe fn _GetSysPageCount(_: u32) -> u32 {
        let (free, all) = frames::counts();
        all - free
    }
    unsafe fn _CopyPageTable(page: u32, pages: u32, entries: *mut u32, _: u32) -> u32 {
        // SAFETY: the VxD passes a buffer of that many entries.
        u32::from(unsafe { pages::copy_table(page, pages, entries) })
    }
    unsafe fn _LinPageLock(page: u32, count: u32, traits: u32) -> u32 {
        pages::lock_linear(page, count, traits)
    }
    unsafe fn _LinPageUnLock(page: u32, count: u32, traits: u32) -> u32 {
        u32::from(pages::unlock_linear(page, count, traits))
    }
    unsafe fn _PageCheckLinRange(page: u32, count: u32, _: u32) -> u32 {
        pages::check_range(page, count)
    }
    unsafe fn _MapPhysToLinear(physical: u32, bytes: u32, _: u32) -> u32 {
        pages::map_physical(physical, bytes).unwrap_or(!0)
    }
    unsafe fn _PageReserve(page: u32, count: u32, traits: u32) -> u32 {
        pages::reserve(page, count, traits).unwrap_or(!0)
    }
    unsafe fn _PageCommit(page: u32, count: u32, pager: u32, _: u32, traits: PAGE_COMMIT_FLAGS) -> u32 {
        u32::from(pages::commit(page, count, pager, traits.0))
    }
    unsafe fn _PageCommitPhys(page: u32, count: u32, physical_page: u32, traits: PAGE_COMMIT_FLAGS) -> u32 {
        u32::from(pages::commit_physical(page, count, physical_page, traits.0))
    }
    unsafe fn _PageDecommit(page: u32, count: u32, _: u32) -> u32 {
        u32::from(pages::decommit(page, count))
    }
    unsafe fn _PageModifyPermissions(page: u32, count: u32, and_mask: u32, or_mask: u32) -> u32 {
        pages::modify_permissions(page, count, and_mask, or_mask).unwrap_or(!0)
    }
    unsafe fn _Allocate_Device_CB_Area(bytes: u32, _: u32) -> u32 {
        vm::allocate_area(bytes).unwrap_or(0)
    }
    unsafe fn Enable_Touch_1st_Meg() {
        TOUCHES.fetch_add(1, Ordering::Relaxed);
        paging::show_page_zero(true);
    }
    unsafe fn Disable_Touch_1st_Meg() {
        if TOUCHES.fetch_sub(1, Ordering::Relaxed) == 1 {
            paging::show_page_zero(false);
        }
    }
    unsafe fn _lmemcpy(target: *mut c_void, source: *mut c_void, length: u32) -> u32 {
        // SAFETY: the VxD passes two blocks of that length.
        unsafe { core::ptr::copy_nonoverlapping(source.cast::<u8>(), target.cast(), length as usize) };
        target as u32
    }
    unsafe fn _lstrlen(string: *mut u8) -> u32 {
        // SAFETY: the VxD passes a text.
        unsafe { text(string) }.len() as u32
    }

    // --- selectors ---

    unsafe fn _Allocate_GDT_Selector(high: u32, low: u32, _: u32) -> _Allocate_GDT_SelectorResults {
        let selector = gdt::allocate(join(high, low));
        selector.map_or_else(Default::default, |s| _Allocate_GDT_SelectorResults { selector: s.into(), table: gdt::entries() << 16 })
    }
    unsafe fn _Free_GDT_Selector(selector: u32, _: u32) -> u32 {
        u32::from(gdt::free(selector as u16))
    }
    unsafe fn _BuildDescriptorDWORDs(base: u32, limit: u32, kind: u32, size: u32, traits: u32) -> _BuildDescriptorDWORDsResults {
        // Without BDDEXPLICITDPL the privilege level is that of protected-mode programs.
        let access = if traits & 1 != 0 { kind } else { kind | 0x60 };
        let (low, high) = split(gdt::descriptor(base, limit, access as u8, (size >> 4) as u8));
        _BuildDescriptorDWORDsResults { low, high }
    }
    unsafe fn _GetDescriptor(selector: u32, _: HVM, _: u32) -> _GetDescriptorResults {
        let (low, high) = split(gdt::get(selector as u16).unwrap_or(0));
        _GetDescriptorResults { low, high }
    }
    unsafe fn _SetDescriptor(selector: u32, _: HVM, high: u32, low: u32, _: u32) -> u32 {
        u32::from(gdt::set(selector as u16, join(high, low)))
    }
    unsafe fn _SelectorMapFlat(_: HVM, selector: u32, _: u32) -> u32 {
        base_of(selector).unwrap_or(!0)
    }
    unsafe fn Map_Flat(segment: u8, register: u8) -> u32 {
        let client = vm::client();
        let selector = paging::peek32(client + u32::from(segment)).and_then(|s| base_of(s & 0xFFFF));
        // An offset of -1 stands for zero.
        let offset = if register == 0xFF { Some(0) } else { paging::peek32(client + u32::from(register)) };
        selector.zip(offset).map_or(!0, |(base, offset)| base.wrapping_add(offset))
    }
    unsafe fn Save_Client_State(buffer: *mut Client_Reg_Struc) {
        // SAFETY: the VxD passes a buffer; the client registers are those of the thread that runs.
        unsafe { core::ptr::copy_nonoverlapping(vm::client() as *const Client_Reg_Struc, buffer, 1) };
    }
    unsafe fn Restore_Client_State(buffer: *mut Client_Reg_Struc) {
        // SAFETY: as above.
        unsafe { core::ptr::copy_nonoverlapping(buffer, vm::client() as *mut Client_Reg_Struc, 1) };
    }

    // --- faults ---

    unsafe fn Get_Fault_Hook_Addrs(interrupt: u32) -> Get_Fault_Hook_AddrsResults {
        let handler = faults::hook_address(interrupt);
        Get_Fault_Hook_AddrsResults { v86_handler: 0, pm_handler: 0, vmm_handler: handler.unwrap_or(0), failed: handler.is_none() }
    }
    unsafe fn Hook_VMM_Fault(interrupt: u32, handler: *mut c_void) -> Hook_VMM_FaultResults {
        let previous = faults::hook(interrupt, handler as u32);
        Hook_VMM_FaultResults { previous: previous.unwrap_or(0), failed: previous.is_none() }
    }
    unsafe fn Unhook_VMM_Fault(interrupt: u32, handler: *mut c_void) -> bool {
        !faults::unhook(interrupt, handler as u32)
    }
    unsafe fn Hook_NMI_Event(procedure: EVENT_PROC) {
        faults::hook_nmi_event(procedure.0);
    }
    unsafe fn Hook_Invalid_Page_Fault(hook: *mut c_void) -> bool {
        faults::hook_page_fault(hook as u32);
        false
    }
    unsafe fn Unhook_Invalid_Page_Fault(hook: *mut c_void) -> bool {
        !faults::unhook_page_fault(hook as u32)
    }
    unsafe fn Install_Exception_Handler(handler: *mut Exception_Handler_Struc) -> bool {
        faults::install_exception_handler(handler as u32);
        false
    }
    unsafe fn Remove_Exception_Handler(handler: *mut Exception_Handler_Struc) -> bool {
        !faults::remove_exception_handler(handler as u32)
    }
    unsafe fn Fatal_Error_Handler(message: *mut u8, _: u32) {
        // SAFETY: the VxD passes a text or nothing.
        let message = alloc::string::String::from_utf8_lossy(unsafe { text(message) }).into_owned();
        faults::fatal(format_args!("Fatal_Error_Handler: {message}"));
    }
    unsafe fn Fatal_Memory_Error() {
        faults::fatal(format_args!("Fatal_Memory_Error"));
    }
    unsafe fn Crash_Cur_VM() {
        log!("Crash_Cur_VM: the system VM is gone, and with it the system");
        cell::enable_ints();
        shutdown::crash();
    }

    // --- VxDs ---

    unsafe fn Hook_Device_Service(service: u32, hook: *mut c_void) -> Hook_Device_ServiceResults {
        let previous = dynalink::hook(service, hook as u32);
        Hook_Device_ServiceResults { previous: previous.unwrap_or(0), failed: previous.is_none() }
    }
    unsafe fn Unhook_Device_Service(service: u32, hook: *mut c_void) -> bool {
        !dynalink::unhook(service, hook as u32)
    }
    unsafe fn VMM_Add_DDB(ddb: *mut VxD_Desc_Block) -> bool {
        vxds::link(ddb as u32).is_err()
    }
    unsafe fn VMM_Remove_DDB(ddb: *mut VxD_Desc_Block) -> bool {
        !vxds::unlink(ddb as u32)
    }
    unsafe fn VMM_GetDDBList() -> *mut VxD_Desc_Block {
        vxds::first() as *mut VxD_Desc_Block
    }
    unsafe fn Get_DDB(device: u32, name: *mut u8) -> *mut VxD_Desc_Block {
        let found = match device as u16 {
            // A name has eight bytes, padded, and no end.
            vxds::UNDEFINED if !name.is_null() => {
                // SAFETY: the VxD passes a name.
                vxds::find_name(unsafe { core::slice::from_raw_parts(name, 8) })
            }
            device => vxds::find(device),
        };
        found.unwrap_or(0) as *mut VxD_Desc_Block
    }

    // --- SYSTEM.INI ---

    unsafe fn Get_Profile_Decimal_Int(default: u32, section: *mut u8, key: *mut u8) -> Get_Profile_Decimal_IntResults {
        // SAFETY: the VxD passes names.
        let (value, missing, empty) = unsafe { profile_number(default, section, key, |t| Some(profile::number(t, 10).0 as u32)) };
        Get_Profile_Decimal_IntResults { value, missing, empty }
    }
    unsafe fn Get_Profile_Hex_Int(default: u32, section: *mut u8, key: *mut u8) -> Get_Profile_Hex_IntResults {
        // SAFETY: the VxD passes names.
        let (value, missing, empty) = unsafe { profile_number(default, section, key, |t| Some(profile::number(t, 16).0 as u32)) };
        Get_Profile_Hex_IntResults { value, missing, empty }
    }
    unsafe fn Get_Profile_Fixed_Point(default: u32, places: u32, section: *mut u8, key: *mut u8) -> Get_Profile_Fixed_PointResults {
        let convert = |t: &[u8]| Some(profile::fixed_point(t, places).0 as u32);
        // SAFETY: the VxD passes names.
        let (value, missing, empty) = unsafe { profile_number(default, section, key, convert) };
        Get_Profile_Fixed_PointResults { value, missing, empty }
    }
    unsafe fn Get_Profile_Boolean(default: u32, section: *mut u8, key: *mut u8) -> Get_Profile_BooleanResults {
        let convert = |t: &[u8]| profile::boolean(t).map(|b| if b { !0 } else { 0 });
        // SAFETY: the VxD passes names.
        let (value, missing, empty) = unsafe { profile_number(default, section, key, convert) };
        Get_Profile_BooleanResults { value, missing, empty }
    }
    unsafe fn Get_Profile_String(default: *mut u8, section: *mut u8, key: *mut u8) -> Get_Profile_StringResults {
        // SAFETY: the VxD passes names.
        match unsafe { profile_value(section, key) } {
            None => Get_Profile_StringResults { value: default as u32, missing: true },
            Some([0]) if !default.is_null() => Get_Profile_StringResults { value: default as u32, missing: false },
            Some(value) => Get_Profile_StringResults { value: value.as_ptr() as u32, missing: false },
        }
    }
    unsafe fn Get_Next_Profile_String(value: *mut u8, key: *mut u8) -> Get_Next_Profile_StringResults {
        // SAFETY: the VxD passes a name.
        let found = profile::next(value as u32, unsafe { text(key) });
        Get_Next_Profile_StringResults { next: found.map_or(value as u32, |v| v.as_ptr() as u32), end: found.is_none() }
    }
    unsafe fn Convert_Decimal_String(string: *mut u8) -> Convert_Decimal_StringResults {
        // SAFETY: the VxD passes a text.
        let (value, end) = profile::number(unsafe { text(string) }, 10);
        Convert_Decimal_StringResults { value: value as u32, end: string as u32 + end as u32 }
    }
    unsafe fn Convert_Hex_String(string: *mut u8) -> Convert_Hex_StringResults {
        // SAFETY: the VxD passes a text.
        let (value, end) = profile::number(unsafe { text(string) }, 16);
        Convert_Hex_StringResults { value: value as u32, end: string as u32 + end as u32 }
    }
    unsafe fn Convert_Fixed_Point_String(places: u32, string: *mut u8) -> Convert_Fixed_Point_StringResults {
        // SAFETY: the VxD passes a text.
        let (value, end) = profile::fixed_point(unsafe { text(string) }, places);
        Convert_Fixed_Point_StringResults { value: value as u32, end: string as u32 + end as u32 }
    }
    unsafe fn Convert_Boolean_String(string: *mut u8) -> Convert_Boolean_StringResults {
        // SAFETY: the VxD passes a text.
        let value = profile::boolean(unsafe { text(string) });
        Convert_Boolean_StringResults { value: if value == Some(true) { !0 } else { 0 }, invalid: value.is_none() }
    }

    // --- text for the debugging device ---

    unsafe fn Out_Debug_Chr(character: u8) -> u32 {
        log::raw(&[character]);
        u32::from(character)
    }
    unsafe fn Is_Debug_Chr() -> Is_Debug_ChrResults {
        Is_Debug_ChrResults { character: 0, none: true }
    }
    unsafe fn In_Debug_Chr() -> In_Debug_ChrResults {
        In_Debug_ChrResults { character: 0, none: true }
    }
    unsafe fn _Debug_Printf_Service(format: *mut u8, arguments: VarArgs) {
        let mut line = Line::new();
        // SAFETY: the VxD passes a format and what it asks for.
        debug_out::printf(&mut line, unsafe { text(format) }, arguments);
        log::raw(line.bytes());
    }
    unsafe fn _Sprintf(buffer: *mut u8, format: *mut u8, arguments: VarArgs) -> u32 {
        let mut line = Line::new();
        // SAFETY: the VxD passes a format and what it asks for, and a buffer that holds the result.
        unsafe {
            debug_out::printf(&mut line, text(format), arguments);
            buffer.copy_from_nonoverlapping(line.bytes().as_ptr(), line.bytes().len());
            buffer.add(line.bytes().len()).write(0);
        }
        line.bytes().len() as u32
    }

    // --- lists ---

    unsafe fn List_Create(_: u32, node_size: u32) -> List_CreateResults {
        List_CreateResults { list: lists::create(node_size), failed: false }
    }
    unsafe fn List_Destroy(list: u32) -> u32 {
        lists::destroy(list);
        0
    }
    unsafe fn List_Allocate(list: u32) -> List_AllocateResults {
        let node = lists::allocate(list);
        List_AllocateResults { node: node.unwrap_or(0), failed: node.is_none() }
    }
    unsafe fn List_Deallocate(_: u32, node: *mut c_void) -> u32 {
        lists::deallocate(node as u32);
        0
    }
    unsafe fn List_Attach(list: u32, node: *mut c_void) {
        lists::attach(list, node as u32, false);
    }
    unsafe fn List_Attach_Tail(list: u32, node: *mut c_void) {
        lists::attach(list, node as u32, true);
    }
    unsafe fn List_Insert(list: u32, new: *mut c_void, node: *mut c_void) {
        lists::insert(list, new as u32, node as u32);
    }
    unsafe fn List_Remove(list: u32, node: *mut c_void) -> bool {
        !lists::remove(list, node as u32)
    }
    unsafe fn List_Get_First(list: u32) -> List_Get_FirstResults {
        let node = lists::first(list);
        List_Get_FirstResults { node: node.unwrap_or(0), empty: node.is_none() }
    }
    unsafe fn List_Get_Next(list: u32, node: *mut c_void) -> List_Get_NextResults {
        let next = lists::next(list, node as u32);
        List_Get_NextResults { next: next.unwrap_or(0), end: next.is_none() }
    }
    unsafe fn List_Remove_First(list: u32) -> List_Remove_FirstResults {
        let node = lists::remove_first(list);
        List_Remove_FirstResults { node: node.unwrap_or(0), empty: node.is_none() }
    }

    // --- programs in the VM: there are none, so what waits for them waits for good ---

    unsafe fn Get_V86_Int_Vector(interrupt: u32) -> Get_V86_Int_VectorResults {
        let vector = paging::peek32(boot::HIGH + (interrupt & 0xFF) * 4).unwrap_or(0);
        Get_V86_Int_VectorResults { segment: (vector >> 16) as u16, offset: vector & 0xFFFF }
    }
    unsafe fn Hook_V86_Int_Chain(interrupt: u32, _: *mut c_void) -> bool {
        interrupt > 0xFF
    }
    unsafe fn Hook_V86_Fault(interrupt: u32, _: *mut c_void) -> Hook_V86_FaultResults {
        Hook_V86_FaultResults { previous: 0, failed: interrupt > 0x4F }
    }
    unsafe fn Hook_PM_Fault(interrupt: u32, _: *mut c_void) -> Hook_PM_FaultResults {
        Hook_PM_FaultResults { previous: 0, failed: interrupt > 0x4F }
    }
    unsafe fn Install_IO_Handler(_: IO_TRAP_PROC, _: u32) -> bool {
        false
    }
    unsafe fn Install_Mult_IO_Handlers(_: *mut c_void) -> Install_Mult_IO_HandlersResults {
        Install_Mult_IO_HandlersResults { bad_port: 0, failed: false }
    }
}
