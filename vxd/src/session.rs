//! A session: from Device_Init to the end, what Janus does and in which order.

use alloc::string::String;
use core::sync::atomic::{AtomicBool, Ordering};
use janus_abi::events;
use janus_abi::vxd::call::vmm;
use janus_runtime::{callin, host};
use janus_shims::{driver, kpcr, lifecycle, memory, pool, version};

use crate::vmm_host::{VmmHost, debug_line};
use crate::{faults, scheduling, settings, timeouts, trace_file};

static STARTED: AtomicBool = AtomicBool::new(false);

/// Why Janus cannot work here.
#[derive(Clone, Copy, Debug, thiserror::Error)]
pub enum StartError {
    /// No locked memory.
    #[error("there is not enough locked memory for {0}")]
    Memory(&'static str),
    /// The fault hooks.
    #[error("the VMM does not let its faults be hooked")]
    Faults,
    /// A served library.
    #[error("the export directory of a served library could not be built")]
    Libraries,
}

/// Device_Init: memory and hooks; nothing of a driver.
pub fn start() -> Result<(), StartError> {
    let result = prepare();
    if let Err(e) = result {
        debug_line(&alloc::format!("janus: cannot start: {e}"));
    }
    result
}

#[unsafe(link_section = ".icode")]
#[inline(never)]
fn prepare() -> Result<(), StartError> {
    static HOST: VmmHost = VmmHost;
    host::set(&HOST);
    crate::vmm_host::look_for_debugger();
    if !pool::start(settings_before_pool()) {
        return Err(StartError::Memory("the pool"));
    }
    timeouts::start();
    if !trace_file::start() {
        return Err(StartError::Memory("the trace"));
    }
    match settings::get("Pool") {
        None | Some("plain") => {}
        Some("guard") => memory::guard::turn_on(),
        Some(other) => debug_line(&alloc::format!("janus: Pool={other} is no kind of pool; it stays plain")),
    }
    if !kpcr::start() {
        return Err(StartError::Memory("the processor block"));
    }
    callin::set_hooks(driver::hooks());
    if !faults::hook() {
        return Err(StartError::Faults);
    }
    if let Some(v) = settings::get("NtVersion")
        && !version::choose(v)
    {
        debug_line(&alloc::format!("janus: NtVersion={v} is not a version; staying with 5.0"));
    }
    driver::serve(janus_shims::libraries().as_ref()).map_err(|e| {
        debug_line(&alloc::format!("janus: {e}"));
        StartError::Libraries
    })?;
    STARTED.store(true, Ordering::Relaxed);
    Ok(())
}

/// Kilobytes of the pool. Reading a setting needs the pool, so this one has no setting.
fn settings_before_pool() -> u32 {
    8 * 1024
}

/// Init_Complete: the trace file, then each driver of `Driver=`.
#[unsafe(link_section = ".pcode")]
#[inline(never)]
pub fn run() {
    let file = settings::get("TraceFile").unwrap_or("C:\\JANUS.TRC");
    if !trace_file::open(file) {
        debug_line(&alloc::format!("janus: the trace file {file} cannot be created; going on without it"));
    }
    // SAFETY: no memory is involved.
    let vmm_version = unsafe { vmm::Get_VMM_Version() };
    let vmm_version = u32::from(vmm_version.major) << 8 | u32::from(vmm_version.minor);
    events::JanusStarted { version: env!("CARGO_PKG_VERSION"), vmm_version, clock: timeouts::source() }.emit();
    driver::announce();
    driver::watchdog::start(settings::number("Watchdog", 10_000));
    lifecycle::start_all();
    settings::close();
    trace_file::drain();
}

/// The end: drivers in reverse order, then the trace. False while there is nothing to end.
pub fn stop() -> bool {
    if !STARTED.swap(false, Ordering::Relaxed) {
        return true;
    }
    lifecycle::stop_all();
    driver::watchdog::stop();
    trace_file::close();
    true
}

/// Milliseconds that a driver's thread has to end after its driver was unloaded.
const LAST_STEPS: u32 = 1000;

/// Sys_Dynamic_Device_Exit: [`stop`], and nothing of Janus is left that could run later; false, so that Janus stays loaded, when something is.
pub fn unload() -> bool {
    stop();
    if !janus_shims::work::stop() {
        debug_line("janus: a worker is still busy; Janus stays loaded");
        return false;
    }
    for _ in 0..LAST_STEPS / 20 {
        if janus_shims::thread::running().is_empty() {
            break;
        }
        janus_shims::wait::sleep(20);
    }
    if let [routine, ..] = janus_shims::thread::running()[..] {
        debug_line(&alloc::format!("janus: the thread that began at {} still runs; Janus stays loaded", driver::place(routine)));
        return false;
    }
    // Events that are on their way run while this waits, and threads come out of what was called last.
    janus_shims::wait::sleep(20);
    timeouts::cancel_all();
    scheduling::end();
    faults::unhook();
    kpcr::stop();
    // The VMM takes back what is there.
    driver::watchdog::restore_all();
    // The pool is among it: from here on there is no memory to be had.
    crate::memory::free_all();
    true
}

/// Drivers and their states, a line each.
#[unsafe(link_section = ".pcode")]
#[inline(never)]
pub fn status() -> String {
    let mut out = String::new();
    for (id, state) in driver::states() {
        out.push_str(&alloc::format!("{id} {} {state:?}\n", driver::name(id)));
    }
    out
}
