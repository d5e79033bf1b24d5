//! System control messages: sending them, to one VxD or to all in their order.

use crate::call::{self, Regs};
use crate::{vm, vxds};
use core::sync::atomic::{AtomicU32, Ordering};

/// First message of all, interrupts off.
pub const SYS_CRITICAL_INIT: u32 = 0x00;
/// Devices initialise.
pub const DEVICE_INIT: u32 = 0x01;
/// All devices have initialised.
pub const INIT_COMPLETE: u32 = 0x02;
/// The system VM is there.
pub const SYS_VM_INIT: u32 = 0x03;
/// The system VM goes.
pub const SYS_VM_TERMINATE: u32 = 0x04;
/// The system goes.
pub const SYSTEM_EXIT: u32 = 0x05;
/// Last message of all, interrupts off.
pub const SYS_CRITICAL_EXIT: u32 = 0x06;
/// A VxD was loaded.
pub const SYS_DYNAMIC_DEVICE_INIT: u32 = 0x1B;
/// A VxD is to be unloaded.
pub const SYS_DYNAMIC_DEVICE_EXIT: u32 = 0x1C;
/// A thread is to be (EDI).
pub const CREATE_THREAD: u32 = 0x1D;
/// A thread begins, in its own context.
pub const THREAD_INIT: u32 = 0x1E;
/// A thread ends.
pub const TERMINATE_THREAD: u32 = 0x1F;
/// A thread does not run any more.
pub const THREAD_NOT_EXECUTEABLE: u32 = 0x20;
/// A thread's resources go.
pub const DESTROY_THREAD: u32 = 0x21;
/// A program calls `DeviceIoControl`.
pub const W32_DEVICE_IO_CONTROL: u32 = 0x23;
/// Second pass of SYS_VM_TERMINATE.
pub const SYS_VM_TERMINATE2: u32 = 0x24;
/// Second pass of SYSTEM_EXIT.
pub const SYSTEM_EXIT2: u32 = 0x25;
/// Second pass of SYS_CRITICAL_EXIT.
pub const SYS_CRITICAL_EXIT2: u32 = 0x26;
/// Win32 is there.
pub const KERNEL32_INITIALIZED: u32 = 0x31;
/// Win32 goes.
pub const KERNEL32_SHUTDOWN: u32 = 0x32;

/// `VMM_GetSystemInitState`: before Device_Init.
pub const PREDEVICEINIT: u32 = 0x1000_0000;
/// Before Init_Complete.
pub const PREINITCOMPLETE: u32 = 0x2000_0000;
/// All VxDs are initialised.
pub const VXDINITCOMPLETED: u32 = 0x4000_0000;
/// Win32 is there.
pub const KERNEL32INITED: u32 = 0x5000_0000;
/// Win32 is gone.
pub const KERNEL32TERMINATED: u32 = 0xA000_0000;
/// Before Sys_VM_Terminate.
pub const PRESYSVMTERMINATE: u32 = 0xB000_0000;
/// Before System_Exit.
pub const PRESYSTEMEXIT: u32 = 0xE000_0000;
/// Before Sys_Critical_Exit.
pub const PRESYSCRITEXIT: u32 = 0xF000_0000;

static STATE: AtomicU32 = AtomicU32::new(0);

/// Where the system is between its start and its end.
pub fn state() -> u32 {
    STATE.load(Ordering::Relaxed)
}

/// The system goes on to the next state.
pub fn enter(state: u32) {
    STATE.store(state, Ordering::Relaxed);
}

/// Initialisation is not over.
pub fn initialising() -> bool {
    state() < VXDINITCOMPLETED
}

/// What a message carries beside its number; EBX is the system VM where nothing else is given.
#[derive(Clone, Copy, Default)]
#[allow(missing_docs, reason = "the fields are the registers")]
pub struct Params {
    pub ebx: Option<u32>,
    pub ecx: u32,
    pub edx: u32,
    pub esi: u32,
    pub edi: u32,
}

/// Sends a message to one VxD; the registers and flags that it returned.
pub fn send(ddb: u32, message: u32, params: Params) -> Regs {
    let regs = Regs {
        eax: message,
        ebx: params.ebx.unwrap_or(vm::system()),
        ecx: params.ecx,
        edx: params.edx,
        esi: params.esi,
        edi: params.edi,
        ebp: vm::client(),
        ..Regs::default()
    };
    send_raw(ddb, regs)
}

/// Sends a message with these registers.
pub fn send_raw(ddb: u32, regs: Regs) -> Regs {
    match vxds::control_proc(ddb) {
        // SAFETY: the control procedure of a VxD that is loaded.
        Some(procedure) => unsafe { call::with(procedure, regs) },
        None => Regs { eflags: 0, ..regs },
    }
}

/// Whether a message is for VxDs made for Windows 95 and later only.
fn is_for_4_0(message: u32) -> bool {
    (CREATE_THREAD..=SYS_CRITICAL_EXIT2 + 9).contains(&message)
}

/// Whether a message goes round in reverse order.
fn is_reversed(message: u32) -> bool {
    (TERMINATE_THREAD..=DESTROY_THREAD).contains(&message) || (SYS_VM_TERMINATE2..=SYS_CRITICAL_EXIT2 + 9).contains(&message)
}

/// Sends a message to all VxDs, each time with the same registers, until one returns with carry set; whether one did.
pub fn broadcast_raw(regs: Regs) -> bool {
    let message = regs.eax;
    let mut all = vxds::chain();
    if is_reversed(message) {
        all.reverse();
    }
    for ddb in all {
        if is_for_4_0(message) && !vxds::is_for_4_0(ddb) {
            continue;
        }
        if send_raw(ddb, regs).cf() {
            return true;
        }
    }
    false
}

/// Sends a message to all VxDs until one fails; whether one did.
pub fn broadcast(message: u32, params: Params) -> bool {
    broadcast_raw(Regs {
        eax: message,
        ebx: params.ebx.unwrap_or(vm::system()),
        ecx: params.ecx,
        edx: params.edx,
        esi: params.esi,
        edi: params.edi,
        ebp: vm::client(),
        ..Regs::default()
    })
}

/// Sends a message to all VxDs, whatever they return.
pub fn notify(message: u32) {
    let mut all = vxds::chain();
    if is_reversed(message) {
        all.reverse();
    }
    for ddb in all {
        if !is_for_4_0(message) || vxds::is_for_4_0(ddb) {
            send(ddb, message, Params::default());
        }
    }
}
