// Written by `janus gen` from abi-specs/nt/ntoskrnl/io_work.abi. Do not edit: change the spec and run `./x gen`.
//! I/O manager: named events, work items, remove locks, the error log.
//! Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
#![allow(unused_imports, reason = "not every library uses every kind")]

use janus_runtime::abi::{Capture, Check, Function, Rule, Shape, VarArgs};

/// I/O manager: named events, work items, remove locks, the error log.
/// Source: mingw-w64 ddk/wdm.h, ddk/ntddk.h, ddk/ntifs.h; names and bytes from its import library, the rest from windows-sys 0.61.
pub trait IoWork {
    /// 
    unsafe fn IoAcquireRemoveLockEx( // abi-specs/nt/ntoskrnl/io_work.abi:8
        remove_lock: *mut crate::types::IO_REMOVE_LOCK, // abi-specs/nt/ntoskrnl/io_work.abi:8
        tag: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_work.abi:8
        file: *mut u8, // abi-specs/nt/ntoskrnl/io_work.abi:8
        line: u32, // abi-specs/nt/ntoskrnl/io_work.abi:8
        remlock_size: u32, // abi-specs/nt/ntoskrnl/io_work.abi:8
    ) -> crate::types::NTSTATUS;
    /// Gives room for an entry of the error log, or NULL.
    unsafe fn IoAllocateErrorLogEntry( // abi-specs/nt/ntoskrnl/io_work.abi:17
        io_object: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_work.abi:17
        entry_size: u8, // abi-specs/nt/ntoskrnl/io_work.abi:17
    ) -> *mut core::ffi::c_void;
    /// Allocates a work item for the device.
    unsafe fn IoAllocateWorkItem( // abi-specs/nt/ntoskrnl/io_work.abi:20
        device_object: *mut crate::types::DEVICE_OBJECT, // abi-specs/nt/ntoskrnl/io_work.abi:20
    ) -> crate::types::PIO_WORKITEM;
    /// 
    unsafe fn IoCreateNotificationEvent( // abi-specs/nt/ntoskrnl/io_work.abi:22
        event_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io_work.abi:22
        event_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/io_work.abi:22
    ) -> *mut crate::types::KEVENT;
    /// 
    unsafe fn IoCreateSynchronizationEvent( // abi-specs/nt/ntoskrnl/io_work.abi:24
        event_name: *mut crate::types::UNICODE_STRING, // abi-specs/nt/ntoskrnl/io_work.abi:24
        event_handle: *mut crate::types::HANDLE, // abi-specs/nt/ntoskrnl/io_work.abi:24
    ) -> *mut crate::types::KEVENT;
    /// 
    unsafe fn IoFreeErrorLogEntry( // abi-specs/nt/ntoskrnl/io_work.abi:26
        el_entry: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_work.abi:26
    );
    /// 
    unsafe fn IoFreeWorkItem( // abi-specs/nt/ntoskrnl/io_work.abi:28
        io_work_item: crate::types::PIO_WORKITEM, // abi-specs/nt/ntoskrnl/io_work.abi:28
    );
    /// 
    unsafe fn IoInitializeRemoveLockEx( // abi-specs/nt/ntoskrnl/io_work.abi:30
        lock: *mut crate::types::IO_REMOVE_LOCK, // abi-specs/nt/ntoskrnl/io_work.abi:30
        allocate_tag: u32, // abi-specs/nt/ntoskrnl/io_work.abi:30
        max_locked_minutes: u32, // abi-specs/nt/ntoskrnl/io_work.abi:30
        high_watermark: u32, // abi-specs/nt/ntoskrnl/io_work.abi:30
        remlock_size: u32, // abi-specs/nt/ntoskrnl/io_work.abi:30
    );
    /// 
    unsafe fn IoQueueWorkItem( // abi-specs/nt/ntoskrnl/io_work.abi:40
        io_work_item: crate::types::PIO_WORKITEM, // abi-specs/nt/ntoskrnl/io_work.abi:40
        worker_routine: crate::callbacks::IO_WORKITEM_ROUTINE, // abi-specs/nt/ntoskrnl/io_work.abi:40
        queue_type: crate::types::WORK_QUEUE_TYPE, // abi-specs/nt/ntoskrnl/io_work.abi:40
        context: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_work.abi:40
    );
    /// 
    unsafe fn IoReleaseRemoveLockAndWaitEx( // abi-specs/nt/ntoskrnl/io_work.abi:54
        remove_lock: *mut crate::types::IO_REMOVE_LOCK, // abi-specs/nt/ntoskrnl/io_work.abi:54
        tag: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_work.abi:54
        remlock_size: u32, // abi-specs/nt/ntoskrnl/io_work.abi:54
    );
    /// 
    unsafe fn IoReleaseRemoveLockEx( // abi-specs/nt/ntoskrnl/io_work.abi:56
        remove_lock: *mut crate::types::IO_REMOVE_LOCK, // abi-specs/nt/ntoskrnl/io_work.abi:56
        tag: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_work.abi:56
        remlock_size: u32, // abi-specs/nt/ntoskrnl/io_work.abi:56
    );
    /// 
    unsafe fn IoWriteErrorLogEntry( // abi-specs/nt/ntoskrnl/io_work.abi:62
        el_entry: *mut core::ffi::c_void, // abi-specs/nt/ntoskrnl/io_work.abi:62
    );
}

/// What thunks and traces know of each function.
pub mod about {
    use super::*;
    const FILE: &str = "abi-specs/nt/ntoskrnl/io_work.abi";
    pub static IoAcquireRemoveLockEx: Function = Function { id: 1598, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 2, captures: &[Capture { arg: 2, before: true, after: false, shape: Shape::CStr }], checks: &[Check { arg: 0, parameter: "remove_lock", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }, Check { arg: 2, parameter: "file", rule: Rule::Memory { shape: Shape::CStr, optional: false } }], file: FILE, line: 8, library: "ntoskrnl.exe", name: "IoAcquireRemoveLockEx" };
    pub static IoAllocateErrorLogEntry: Function = Function { id: 1604, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 17, library: "ntoskrnl.exe", name: "IoAllocateErrorLogEntry" };
    pub static IoAllocateWorkItem: Function = Function { id: 1609, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "device_object", rule: Rule::Memory { shape: Shape::Fixed(184), optional: false } }, Check { arg: 0, parameter: "device_object", rule: Rule::Begins { bytes: &[3], optional: false } }], file: FILE, line: 20, library: "ntoskrnl.exe", name: "IoAllocateWorkItem" };
    pub static IoCreateNotificationEvent: Function = Function { id: 1644, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "event_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 22, library: "ntoskrnl.exe", name: "IoCreateNotificationEvent" };
    pub static IoCreateSynchronizationEvent: Function = Function { id: 1649, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 0, captures: &[Capture { arg: 0, before: true, after: false, shape: Shape::Counted }, Capture { arg: 1, before: false, after: true, shape: Shape::Fixed(4) }], checks: &[Check { arg: 0, parameter: "event_name", rule: Rule::Memory { shape: Shape::Counted, optional: false } }, Check { arg: 1, parameter: "event_handle", rule: Rule::Memory { shape: Shape::Fixed(4), optional: false } }], file: FILE, line: 24, library: "ntoskrnl.exe", name: "IoCreateSynchronizationEvent" };
    pub static IoFreeErrorLogEntry: Function = Function { id: 1673, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 26, library: "ntoskrnl.exe", name: "IoFreeErrorLogEntry" };
    pub static IoFreeWorkItem: Function = Function { id: 1678, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 28, library: "ntoskrnl.exe", name: "IoFreeWorkItem" };
    pub static IoInitializeRemoveLockEx: Function = Function { id: 1716, stack: 5, pop: 20, registers: 0, args: 5, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "lock", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 30, library: "ntoskrnl.exe", name: "IoInitializeRemoveLockEx" };
    pub static IoInitializeWorkItem: Function = Function { id: 1718, stack: 2, pop: 8, registers: 0, args: 2, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 38, library: "ntoskrnl.exe", name: "IoInitializeWorkItem" };
    pub static IoQueueWorkItem: Function = Function { id: 1736, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 40, library: "ntoskrnl.exe", name: "IoQueueWorkItem" };
    pub static IoQueueWorkItemEx: Function = Function { id: 1737, stack: 4, pop: 16, registers: 0, args: 4, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 47, library: "ntoskrnl.exe", name: "IoQueueWorkItemEx" };
    pub static IoReleaseRemoveLockAndWaitEx: Function = Function { id: 1755, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 0, captures: &[], checks: &[Check { arg: 0, parameter: "remove_lock", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 54, library: "ntoskrnl.exe", name: "IoReleaseRemoveLockAndWaitEx" };
    pub static IoReleaseRemoveLockEx: Function = Function { id: 1756, stack: 3, pop: 12, registers: 0, args: 3, irql_low: 0, irql_high: 2, captures: &[], checks: &[Check { arg: 0, parameter: "remove_lock", rule: Rule::Memory { shape: Shape::Fixed(24), optional: false } }], file: FILE, line: 56, library: "ntoskrnl.exe", name: "IoReleaseRemoveLockEx" };
    pub static IoSizeofWorkItem: Function = Function { id: 1796, stack: 0, pop: 0, registers: 0, args: 0, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 58, library: "ntoskrnl.exe", name: "IoSizeofWorkItem" };
    pub static IoUninitializeWorkItem: Function = Function { id: 1806, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 31, captures: &[], checks: &[], file: FILE, line: 60, library: "ntoskrnl.exe", name: "IoUninitializeWorkItem" };
    pub static IoWriteErrorLogEntry: Function = Function { id: 1835, stack: 1, pop: 4, registers: 0, args: 1, irql_low: 0, irql_high: 2, captures: &[], checks: &[], file: FILE, line: 62, library: "ntoskrnl.exe", name: "IoWriteErrorLogEntry" };
}

/// Thunks that are the ABI and nothing else.
pub mod direct {
    use super::*;
    /// abi-specs/nt/ntoskrnl/io_work.abi:8
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAcquireRemoveLockEx<P: IoWork>(remove_lock: *mut crate::types::IO_REMOVE_LOCK, tag: *mut core::ffi::c_void, file: *mut u8, line: u32, remlock_size: u32) -> crate::types::NTSTATUS {
        unsafe { P::IoAcquireRemoveLockEx(remove_lock, tag, file, line, remlock_size) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:17
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateErrorLogEntry<P: IoWork>(io_object: *mut core::ffi::c_void, entry_size: u8) -> *mut core::ffi::c_void {
        unsafe { P::IoAllocateErrorLogEntry(io_object, entry_size) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:20
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoAllocateWorkItem<P: IoWork>(device_object: *mut crate::types::DEVICE_OBJECT) -> crate::types::PIO_WORKITEM {
        unsafe { P::IoAllocateWorkItem(device_object) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:22
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateNotificationEvent<P: IoWork>(event_name: *mut crate::types::UNICODE_STRING, event_handle: *mut crate::types::HANDLE) -> *mut crate::types::KEVENT {
        unsafe { P::IoCreateNotificationEvent(event_name, event_handle) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:24
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoCreateSynchronizationEvent<P: IoWork>(event_name: *mut crate::types::UNICODE_STRING, event_handle: *mut crate::types::HANDLE) -> *mut crate::types::KEVENT {
        unsafe { P::IoCreateSynchronizationEvent(event_name, event_handle) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:26
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeErrorLogEntry<P: IoWork>(el_entry: *mut core::ffi::c_void) {
        unsafe { P::IoFreeErrorLogEntry(el_entry) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:28
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoFreeWorkItem<P: IoWork>(io_work_item: crate::types::PIO_WORKITEM) {
        unsafe { P::IoFreeWorkItem(io_work_item) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:30
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoInitializeRemoveLockEx<P: IoWork>(lock: *mut crate::types::IO_REMOVE_LOCK, allocate_tag: u32, max_locked_minutes: u32, high_watermark: u32, remlock_size: u32) {
        unsafe { P::IoInitializeRemoveLockEx(lock, allocate_tag, max_locked_minutes, high_watermark, remlock_size) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:40
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoQueueWorkItem<P: IoWork>(io_work_item: crate::types::PIO_WORKITEM, worker_routine: crate::callbacks::IO_WORKITEM_ROUTINE, queue_type: crate::types::WORK_QUEUE_TYPE, context: *mut core::ffi::c_void) {
        unsafe { P::IoQueueWorkItem(io_work_item, worker_routine, queue_type, context) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:54
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReleaseRemoveLockAndWaitEx<P: IoWork>(remove_lock: *mut crate::types::IO_REMOVE_LOCK, tag: *mut core::ffi::c_void, remlock_size: u32) {
        unsafe { P::IoReleaseRemoveLockAndWaitEx(remove_lock, tag, remlock_size) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:56
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoReleaseRemoveLockEx<P: IoWork>(remove_lock: *mut crate::types::IO_REMOVE_LOCK, tag: *mut core::ffi::c_void, remlock_size: u32) {
        unsafe { P::IoReleaseRemoveLockEx(remove_lock, tag, remlock_size) }
    }
    /// abi-specs/nt/ntoskrnl/io_work.abi:62
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    pub unsafe extern "stdcall" fn IoWriteErrorLogEntry<P: IoWork>(el_entry: *mut core::ffi::c_void) {
        unsafe { P::IoWriteErrorLogEntry(el_entry) }
    }
}

/// Thunks that record the call, and traps for what is only described.
pub mod traced {
    #[allow(unused_imports)]
    use super::*;
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAcquireRemoveLockEx<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAcquireRemoveLockEx, direct = sym direct::IoAcquireRemoveLockEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateErrorLogEntry<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateErrorLogEntry, direct = sym direct::IoAllocateErrorLogEntry::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoAllocateWorkItem<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoAllocateWorkItem, direct = sym direct::IoAllocateWorkItem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateNotificationEvent<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateNotificationEvent, direct = sym direct::IoCreateNotificationEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoCreateSynchronizationEvent<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoCreateSynchronizationEvent, direct = sym direct::IoCreateSynchronizationEvent::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeErrorLogEntry<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeErrorLogEntry, direct = sym direct::IoFreeErrorLogEntry::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoFreeWorkItem<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoFreeWorkItem, direct = sym direct::IoFreeWorkItem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeRemoveLockEx<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoInitializeRemoveLockEx, direct = sym direct::IoInitializeRemoveLockEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoInitializeWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoInitializeWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueWorkItem<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoQueueWorkItem, direct = sym direct::IoQueueWorkItem::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoQueueWorkItemEx() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoQueueWorkItemEx, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseRemoveLockAndWaitEx<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReleaseRemoveLockAndWaitEx, direct = sym direct::IoReleaseRemoveLockAndWaitEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoReleaseRemoveLockEx<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoReleaseRemoveLockEx, direct = sym direct::IoReleaseRemoveLockEx::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoSizeofWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoSizeofWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoUninitializeWorkItem() { core::arch::naked_asm!("pushl ${about}", "jmp {trap}", about = sym about::IoUninitializeWorkItem, trap = sym janus_runtime::callin::trap, options(att_syntax)) }
    #[unsafe(link_section = ".nt.ntoskrnl.text")]
    #[unsafe(naked)]
    pub unsafe extern "C" fn IoWriteErrorLogEntry<P: IoWork>() { core::arch::naked_asm!("pushl ${about}", "pushl ${direct}", "jmp {trampoline}", about = sym about::IoWriteErrorLogEntry, direct = sym direct::IoWriteErrorLogEntry::<P>, trampoline = sym janus_runtime::trace::trampoline::enter, options(att_syntax)) }
}

