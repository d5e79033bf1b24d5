//! JANUS.VXD: NT drivers on Windows 9x.
//!
//! The DDB and the control procedure stand here; each other file joins one part of what the NT semantics need ([`janus_runtime::host::Host`]) to the VMM
//! services that give it. What runs at interrupt time is in the locked object, where everything is by default; `.pcode` is pageable and only for what runs on a thread
//! with interrupts on, `.icode` is given back after Init_Complete. Which drivers are hosted, and how, is said in `[Janus]` of SYSTEM.INI; nothing is compiled in.
#![no_std]
#![no_main]

extern crate alloc;

mod devices;
mod dma;
mod drives;
mod entry;
mod faults;
mod files;
mod interrupts;
mod ioctl;
mod memory;
mod scheduling;
mod session;
mod settings;
mod timeouts;
mod trace_file;
mod vmm_host;

use core::ffi::c_void;
use janus_abi::types::{CONTROL_MESSAGE, DDB_FLAGS, DIOCParams, VxD_Desc_Block};
use janus_shims::pool::PoolAllocator;

#[global_allocator]
static ALLOCATOR: PoolAllocator = PoolAllocator;

/// The device descriptor block; `janus link` makes it entry 1 and takes its fields into the LE header.
#[unsafe(no_mangle)]
#[unsafe(link_section = ".ddb")]
static JANUS_DDB: Ddb = Ddb(VxD_Desc_Block {
    DDB_Next: core::ptr::null_mut(),
    DDB_SDK_Version: 0x0400,
    DDB_Req_Device_Number: 0,
    DDB_Dev_Major_Version: 0,
    DDB_Dev_Minor_Version: 1,
    DDB_Flags: DDB_FLAGS(0),
    DDB_Name: *b"JANUS   ",
    DDB_Init_Order: 0x8000_0000,
    DDB_Control_Proc: entry::control as *const () as *mut c_void,
    DDB_V86_API_Proc: core::ptr::null_mut(),
    DDB_PM_API_Proc: core::ptr::null_mut(),
    DDB_V86_API_CSIP: 0,
    DDB_PM_API_CSIP: 0,
    DDB_Reference_Data: 0,
    DDB_Service_Table_Ptr: core::ptr::null_mut(),
    DDB_Service_Table_Size: 0,
    DDB_Win32_Service_Table: core::ptr::null_mut(),
    DDB_Prev: 0x5072_6576 as *mut VxD_Desc_Block,
    DDB_Size: size_of::<VxD_Desc_Block>() as u32,
    DDB_Reserved1: 0x5273_7631,
    DDB_Reserved2: 0x5273_7632,
    DDB_Reserved3: 0x5273_7633,
});

#[repr(transparent)]
struct Ddb(VxD_Desc_Block);

// SAFETY: only the VMM writes it, through its own pointer.
unsafe impl Sync for Ddb {}

/// A control message; true is carry clear. `result` is EAX for the messages that answer in it.
fn control(message: CONTROL_MESSAGE, parameters: &entry::Parameters, result: &mut u32) -> bool {
    use CONTROL_MESSAGE as M;
    match message {
        M::Device_Init => {
            let started = session::start().is_ok();
            if started {
                faults::hook_nmi();
            }
            started
        }
        M::Init_Complete => {
            session::run();
            true
        }
        M::Sys_Dynamic_Device_Init => {
            let started = session::start().is_ok();
            if started {
                // A VxD is loaded dynamically by a program: KERNEL32 is there.
                scheduling::threads_can_start();
                session::run();
            }
            started
        }
        M::Kernel32_Initialized => {
            scheduling::threads_can_start();
            true
        }
        M::Sys_VM_Terminate => {
            janus_shims::shutdown::notify();
            session::stop();
            true
        }
        M::Sys_Dynamic_Device_Exit => session::unload(),
        M::W32_DeviceIoControl => {
            // SAFETY: the message's ESI points at the parameters.
            *result = unsafe { ioctl::handle(&*(parameters.esi as *const DIOCParams)) };
            true
        }
        _ => true,
    }
}

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    let mut line = alloc::string::String::new();
    let _ = core::fmt::write(&mut line, format_args!("janus: internal error: {info}"));
    vmm_host::debug_line(&line);
    if janus_shims::driver::current() != 0 {
        janus_shims::driver::stop_current("internal error", &line);
    }
    // Nothing to go back to: stop where the fault report shows it.
    // SAFETY: an invalid instruction, on purpose.
    unsafe { core::arch::asm!("ud2", options(noreturn)) }
}
