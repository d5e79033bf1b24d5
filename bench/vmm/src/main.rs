//! A stand-in for the Windows 9x virtual machine manager: a 32-bit kernel that QEMU boots and that behaves towards VxDs as the
//! DDK documents the VMM, VPICD, VTD, VXDLDR, VWIN32 and IFSMgr to behave.
//!
//! `serve` is the face that VxDs see; everything else is what stands behind it. What is not documented is not served: calling it ends
//! the run with a report.
#![no_std]
#![no_main]

extern crate alloc;

mod boot;
mod call;
mod cell;
mod clock;
mod configmg;
mod control;
mod debug_out;
mod dynalink;
mod events;
mod faults;
mod file_search;
mod frames;
mod gdt;
mod heap;
mod idle;
mod interrupts;
mod le_load;
mod linear;
mod lists;
mod modules;
mod pager;
mod pages;
mod paging;
mod pic;
mod port;
mod profile;
mod program;
mod ring0_file;
mod serve;
mod shutdown;
mod start;
mod sync;
mod threads;
mod timeouts;
mod vm;
mod vpicd;
mod vxdldr;
mod vxds;

// Last, so that its macro is found by its path everywhere and by its place nowhere.
mod log;

use boot::Boot;

/// Where the bootstrap leads, in the system arena.
#[unsafe(no_mangle)]
extern "C" fn start(magic: u32, info: u32) -> ! {
    // SAFETY: the bootstrap passes on what the loader left.
    let Some(boot) = (unsafe { Boot::new(magic, info) }) else {
        log!("not started by a multiboot loader ({magic:08X})");
        port::exit(1);
    };
    frames::init(boot.loaded_end().max(0x11_0000), boot.memory_end());
    paging::init(boot.memory_end());
    interrupts::init();
    heap::init();
    modules::init(&boot);
    // The bootstrap's stack has no unmapped page below it; the initial thread is to have one like any other.
    threads::leave_boot_stack(go_on)
}

/// The rest, on the initial thread's own stack.
extern "C" fn go_on() -> ! {
    for at in 0..modules::count() {
        if let Some(module) = modules::get(at) {
            let name = alloc::string::String::from_utf8_lossy(module.name);
            log!("module {name}, {} bytes", module.bytes.len());
        }
    }
    if !profile::init() {
        log!("no SYSTEM.INI among the modules");
        port::exit(1);
    }
    ring0_file::init();
    threads::init();
    vpicd::init();
    clock::init();
    serve::init();
    start::load_static();
    start::initialise();
    start::start_program();
    start::run()
}

#[panic_handler]
fn panic(info: &core::panic::PanicInfo) -> ! {
    faults::fatal(format_args!("{info}"))
}
