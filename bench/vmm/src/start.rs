//! The start: VxDs that SYSTEM.INI names are loaded and sent the messages of initialisation, in order; then the system VM lives.

use crate::cell::{self, IntsOff};
use crate::control::{self, Params};
use crate::vxds::{self, CRIT_INIT_DONE, DEVICE_INIT_DONE};
use crate::{clock, events, faults, idle, interrupts, le_load, log, pager, port, profile, program, shutdown, threads};
use alloc::string::String;
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// Command tail that the initialisation messages point at: its length, its text, a carriage return.
static COMMAND_TAIL: [u8; 2] = [0, 13];

/// Stands for the Win32 program that works through `[Bench]`: what it has to do, and that it has.
static PROGRAM_DONE: AtomicBool = AtomicBool::new(false);
static RUN_FOR: AtomicU32 = AtomicU32::new(0);

/// Loads what `device=` names. A file that is missing or damaged keeps the system from starting, as on Windows.
pub fn load_static() {
    for device in profile::all("386Enh", "device") {
        let shown = String::from_utf8_lossy(device).into_owned();
        if let [b'*', name @ ..] = device {
            if vxds::find_name(name).is_none() {
                log!("device={shown}: this VMM has no such VxD");
            }
            continue;
        }
        match le_load::load(device, false) {
            Ok(vxd) => {
                let ddb = vxd.ddb;
                vxds::add(vxd);
                if let Err(why) = vxds::link(ddb) {
                    log!("device={shown}: {why}");
                    vxds::free(ddb);
                }
            }
            Err(why) => {
                log!("device={shown}: {why}; the system does not start");
                port::exit(1);
            }
        }
    }
    vxds::report();
}

/// The messages of initialisation. A VxD that fails one of them is dropped.
pub fn initialise() {
    let params = Params { esi: COMMAND_TAIL.as_ptr() as u32, ..Params::default() };
    {
        let _ints = IntsOff::new();
        round(control::SYS_CRITICAL_INIT, params, "Sys_Critical_Init", CRIT_INIT_DONE);
    }
    faults::install_own_handlers();
    cell::enable_ints();
    control::enter(control::PREDEVICEINIT);
    round(control::DEVICE_INIT, params, "Device_Init", DEVICE_INIT_DONE);
    control::enter(control::PREINITCOMPLETE);
    round(control::INIT_COMPLETE, params, "Init_Complete", 0);
    control::enter(control::VXDINITCOMPLETED);
    vxds::chain().into_iter().for_each(vxds::free_init_objects);
    if control::broadcast(control::SYS_VM_INIT, Params::default()) {
        log!("a VxD refused Sys_VM_Init: the system ends");
        shutdown::run();
    }
    control::enter(control::KERNEL32INITED);
    control::notify(control::KERNEL32_INITIALIZED);
}

fn round(message: u32, params: Params, name: &str, done: u16) {
    for ddb in vxds::chain() {
        if control::send(ddb, message, params).cf() {
            log!("{} refused {name}", vxds::name(ddb));
            vxds::unlink(ddb);
            if message == control::SYS_CRITICAL_INIT {
                vxds::free(ddb);
            }
        } else {
            vxds::set_flags(ddb, done);
        }
    }
}

/// Starts the program.
pub fn start_program() {
    let run_for = profile::text("Bench", "RunFor").map_or(0, |text| profile::number(text, 10).0 as u32);
    RUN_FOR.store(run_for, Ordering::Relaxed);
    if threads::create(program_thread as *const () as u32, 0).is_none() {
        log!("no thread for the program");
    }
}

extern "C" fn program_thread() {
    program::run();
    PROGRAM_DONE.store(true, Ordering::Relaxed);
}

/// The initial thread from now on: what a program in ring 3 would be doing, with events processed on the way there.
pub fn run() -> ! {
    log!("running after {} ms", clock::milliseconds());
    let started = clock::milliseconds();
    loop {
        pager::take_out();
        let busy = events::run_all();
        threads::reap();
        threads::give_up_turn();
        let run_for = RUN_FOR.load(Ordering::Relaxed);
        if run_for != 0 && PROGRAM_DONE.load(Ordering::Relaxed) && clock::milliseconds().wrapping_sub(started) >= run_for {
            shutdown::request();
        }
        if shutdown::requested() {
            shutdown::run();
        }
        if !busy {
            idle::run();
            // Those who had their turn may have left work: only when there is none at all does the processor halt.
            let _ints = IntsOff::new();
            if !threads::others_ready() && !events::any_in_wait(threads::current()) {
                interrupts::wait_in_ring3();
            }
        }
    }
}
