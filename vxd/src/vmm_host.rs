//! [`Host`] over the VMM: each method is one line to the file that does it.

use alloc::string::String;
use core::sync::atomic::{AtomicBool, Ordering};
use janus_abi::vxd::call::vmm;
use janus_runtime::files::Files;
use janus_runtime::host::{Callback, FileError, Host, Line, Pages};
use janus_runtime::trace::TraceHost;

/// This is the debugging VMM, or a debugger is there. The retail VMM need not pop what a service that it does not have was given on the stack.
static DEBUGGED: AtomicBool = AtomicBool::new(false);

/// Asks whether somebody debugs; once, before the first driver.
pub fn look_for_debugger() {
    // SAFETY: the service takes nothing, and every VMM has it.
    let missing = unsafe { vmm::Test_Debug_Installed() };
    DEBUGGED.store(!missing, Ordering::Relaxed);
}

/// The VMM as the surroundings of the NT semantics.
#[derive(Debug)]
pub struct VmmHost;

impl Host for VmmHost {
    fn allocate_pages(&self, pages: u32, contiguous: bool, limit: u32) -> Option<Pages> {
        crate::memory::allocate(pages, contiguous, limit)
    }
    fn free_pages(&self, linear: u32) {
        crate::memory::free(linear);
    }
    fn map_physical(&self, physical: u32, bytes: u32) -> Option<u32> {
        crate::memory::map_physical(physical, bytes)
    }
    fn physical(&self, linear: u32) -> Option<u32> {
        crate::memory::physical(linear)
    }
    fn accessible(&self, linear: u32, bytes: u32, write: bool) -> bool {
        crate::memory::accessible(linear, bytes, write)
    }
    fn now(&self) -> u64 {
        crate::timeouts::now()
    }
    fn stall(&self, microseconds: u32) {
        crate::timeouts::stall(microseconds);
    }
    fn set_timeout(&self, milliseconds: u32, callback: Callback, reference: u32) -> u32 {
        crate::timeouts::set(milliseconds, callback, reference)
    }
    fn cancel_timeout(&self, handle: u32) {
        crate::timeouts::cancel(handle);
    }
    fn schedule(&self, callback: Callback, reference: u32) {
        crate::scheduling::schedule(callback, reference);
    }
    fn create_semaphore(&self, tokens: u32) -> u32 {
        crate::scheduling::create_semaphore(tokens)
    }
    fn destroy_semaphore(&self, semaphore: u32) {
        crate::scheduling::destroy_semaphore(semaphore);
    }
    fn wait_semaphore(&self, semaphore: u32) {
        crate::scheduling::wait(semaphore);
    }
    fn signal_semaphore(&self, semaphore: u32) {
        crate::scheduling::signal(semaphore);
    }
    fn start_thread(&self, routine: Callback, reference: u32) -> bool {
        crate::scheduling::start_thread(routine, reference)
    }
    fn current_thread(&self) -> u32 {
        crate::scheduling::current_thread()
    }
    fn connect(&self, line: Line) -> Option<u32> {
        crate::interrupts::connect(line)
    }
    fn mask(&self, handle: u32, masked: bool) {
        crate::interrupts::mask(handle, masked);
    }
    fn disconnect(&self, handle: u32) {
        crate::interrupts::disconnect(handle);
    }
    fn claim_dma(&self, channel: u8) -> Option<u32> {
        crate::dma::claim(channel)
    }
    fn start_dma(&self, handle: u32, physical: u32, bytes: u32, mode: u8) {
        crate::dma::start(handle, physical, bytes, mode);
    }
    fn stop_dma(&self, handle: u32) {
        crate::dma::stop(handle);
    }
    fn dma_left(&self, channel: u8) -> u32 {
        crate::dma::left(channel)
    }
    fn read_file(&self, path: &str) -> Result<(Pages, u32), FileError> {
        let file = crate::files::File::open(path)?;
        let contents = file.read_all();
        file.close();
        contents
    }
    fn files(&self) -> &'static dyn Files {
        &crate::drives::Drives
    }
    fn data_selector(&self, linear: u32, bytes: u32) -> u16 {
        crate::memory::data_selector(linear, bytes)
    }
    fn free_selector(&self, selector: u16) {
        crate::memory::free_selector(selector);
    }
    fn watch_device(&self, name: &str, reference: u32) {
        crate::devices::watch(name, reference);
    }
    fn setting(&self, key: &str) -> Option<&'static str> {
        crate::settings::get(key)
    }
    fn log(&self, line: &str) {
        debug_line(line);
    }
    fn keep(&self, text: &'static core::ffi::CStr, eax: u32, ebx: u32) {
        if DEBUGGED.load(Ordering::Relaxed) {
            // SAFETY: the text lasts, and the service only reads it.
            unsafe { vmm::Queue_Debug_String(eax, ebx, text.as_ptr().cast_mut().cast()) };
        }
    }
}

/// One line to the debugger.
pub fn debug_line(line: &str) {
    let mut text = String::from(line);
    text.push_str("\r\n\0");
    // SAFETY: the string ends in NUL.
    unsafe { vmm::Out_Debug_String(text.as_mut_ptr()) };
}

/// What the trace needs.
pub fn trace_host() -> TraceHost {
    TraceHost {
        counter: crate::timeouts::source() == "tsc",
        ticks: crate::timeouts::ticks,
        microseconds: crate::timeouts::microseconds,
        irql: janus_shims::irql::address(),
        readable: |address, len| crate::memory::accessible(address, len, false),
        wrong_irql: janus_shims::driver::wrong_irql,
        filling: crate::trace_file::drain,
    }
}
