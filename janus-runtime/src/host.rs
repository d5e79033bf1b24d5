//! What the NT semantics need from the kernel they live in. JANUS.VXD implements it over VMM services.
//!
//! *Interrupt time* means: inside an interrupt handler or an asynchronous time-out, interrupts off. Only what says so may be called then.

use crate::cell::Global;
use crate::files::Files;

/// A routine that the host calls back with the reference it was given.
pub type Callback = fn(reference: u32);

/// Pages and where they lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    /// Linear address, page aligned, in the system arena.
    pub linear: u32,
    /// Physical address of the first page; the rest follows it when contiguous memory was asked for.
    pub physical: u32,
}

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The open failed with a DOS error code.
    #[error("it cannot be opened (DOS error {0})")]
    Open(u16),
    /// Reading or writing failed with a DOS error code.
    #[error("it cannot be read or written (DOS error {0})")]
    Transfer(u16),
    /// There is no memory for it.
    #[error("there is no memory for its {0} bytes")]
    Memory(u32),
}

/// How an interrupt line is to be connected.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// 0 to 15.
    pub irq: u8,
    /// Others may have the same line.
    pub shared: bool,
    /// Called at interrupt time with `reference`; true when the interrupt was the device's.
    pub handler: fn(reference: u32) -> bool,
    /// Given to the handler.
    pub reference: u32,
}

/// The surroundings.
pub trait Host: Sync {
    /// Locked, zeroed pages; `contiguous` ones lie below 4 GiB in one piece, below `limit` (physical) when that is not 0. Passive only.
    fn allocate_pages(&self, pages: u32, contiguous: bool, limit: u32) -> Option<Pages>;
    /// Gives back what [`Host::allocate_pages`] gave. Passive only.
    fn free_pages(&self, linear: u32);
    /// A lasting, uncached view of device memory. Passive only.
    fn map_physical(&self, physical: u32, bytes: u32) -> Option<u32>;
    /// Physical address behind a linear one, when a page is there. Any time.
    fn physical(&self, linear: u32) -> Option<u32>;
    /// All of `bytes` from `linear` are present (and writable, when asked). Any time.
    fn accessible(&self, linear: u32, bytes: u32, write: bool) -> bool;

    /// Microseconds since start. Any time.
    fn now(&self) -> u64;
    /// Waits at least so many microseconds without giving up the processor. Any time.
    fn stall(&self, microseconds: u32);
    /// Calls `callback` at interrupt time after so many milliseconds; a handle, 0 on failure. Any time.
    fn set_timeout(&self, milliseconds: u32, callback: Callback, reference: u32) -> u32;
    /// Takes a time-out back that has not fired. Any time.
    fn cancel_timeout(&self, handle: u32);

    /// Calls `callback` soon, outside interrupt time, interrupts on. Any time.
    fn schedule(&self, callback: Callback, reference: u32);
    /// A semaphore with so many tokens; 0 on failure. Passive only.
    fn create_semaphore(&self, tokens: u32) -> u32;
    /// Ends a semaphore. Passive only.
    fn destroy_semaphore(&self, semaphore: u32);
    /// Takes a token, blocking until there is one; scheduled callbacks run meanwhile. Passive only.
    fn wait_semaphore(&self, semaphore: u32);
    /// Adds a token. Outside interrupt time; interrupt handlers schedule it.
    fn signal_semaphore(&self, semaphore: u32);
    /// Starts a thread; false on failure. Passive only.
    fn start_thread(&self, routine: Callback, reference: u32) -> bool;
    /// Identifies the running thread. Any time.
    fn current_thread(&self) -> u32;

    /// Connects an interrupt line; a handle, or `None` when it is taken and cannot be shared. Passive only.
    fn connect(&self, line: Line) -> Option<u32>;
    /// Masks a connected line, or lets it through again. Any time.
    fn mask(&self, handle: u32, masked: bool);
    /// Disconnects. Passive only.
    fn disconnect(&self, handle: u32);

    /// Takes a channel of the DMA controllers; a handle, or `None` when somebody else has it. Passive only.
    fn claim_dma(&self, channel: u8) -> Option<u32>;
    /// Sets a channel off; `mode` is the controller's, without the channel. Outside interrupt time.
    fn start_dma(&self, handle: u32, physical: u32, bytes: u32, mode: u8);
    /// Stops a channel. Outside interrupt time.
    fn stop_dma(&self, handle: u32);
    /// Bytes that a channel has left. Any time.
    fn dma_left(&self, channel: u8) -> u32;

    /// The whole file, in locked memory that [`Host::free_pages`] takes back. Passive only.
    fn read_file(&self, path: &str) -> Result<(Pages, u32), FileError>;
    /// The drives. Passive only.
    fn files(&self) -> &'static dyn Files;
    /// A selector for `bytes` of data at `linear`; 0 on failure. Passive only.
    fn data_selector(&self, linear: u32, bytes: u32) -> u16;
    /// Gives back what [`Host::data_selector`] gave. Passive only.
    fn free_selector(&self, selector: u16);
    /// From now on the system's configuration manager says what is to become of the device of this name (`ROOT\\X\\0000`), by this reference, where there is a
    /// manager that knows it. Passive only.
    fn watch_device(&self, name: &str, reference: u32);
    /// A value of the settings ([Janus] of SYSTEM.INI). Passive only.
    fn setting(&self, key: &str) -> Option<&'static str>;
    /// One line to whoever debugs. Passive only.
    fn log(&self, line: &str);
    /// Two numbers kept for whoever stops the machine in a debugger; `#EAX` and `#EBX` in the text stand for them. At any time.
    fn keep(&self, text: &'static core::ffi::CStr, eax: u32, ebx: u32);
}

static HOST: Global<Option<&'static dyn Host>> = Global::new(None);

/// Says who the host is; once, before anything else.
pub fn set(host: &'static dyn Host) {
    HOST.with(|h| *h = Some(host));
}

/// The host.
///
/// # Panics
/// When [`set`] was not called: nothing of the NT semantics runs before.
#[inline]
pub fn host() -> &'static dyn Host {
    // SAFETY: written once, before any reader.
    let host = unsafe { *HOST.as_ptr() };
    host.expect("the host is set before anything runs")
}
