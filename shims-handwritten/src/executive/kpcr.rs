//! The processor block that FS points at while a driver's code runs, with the fields that drivers read.

use janus_abi::types::KPCR;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Offset of the KPRCB behind the KPCR on i386, and of `CurrentThread` in it.
const PRCB: u32 = 0x120;
const CURRENT_THREAD: u32 = PRCB + 4;
/// End of the exception chain.
pub const NO_HANDLER: u32 = !0;

struct Block {
    linear: u32,
    selector: u16,
}

static BLOCK: Global<Block> = Global::new(Block { linear: 0, selector: 0 });

/// Makes the block; false when there is no memory or no selector for it.
pub fn start() -> bool {
    let Some(pages) = host().allocate_pages(1, false, 0) else { return false };
    let linear = pages.linear;
    let selector = host().data_selector(linear, 0x1000);
    // SAFETY: a zeroed page of ours.
    unsafe {
        let pcr = linear as *mut KPCR;
        (*pcr).NtTib.ExceptionList = NO_HANDLER as *mut _;
        (*pcr).NtTib.Self_ = pcr.cast();
        (*pcr).SelfPcr = pcr;
        (*pcr).Prcb = (linear + PRCB) as *mut _;
        (*pcr).MajorVersion = 1;
        (*pcr).MinorVersion = 1;
        (*pcr).SetMember = 1;
    }
    BLOCK.with(|b| *b = Block { linear, selector });
    selector != 0
}

/// The selector for FS.
pub fn selector() -> u16 {
    // SAFETY: set once, before any driver runs.
    unsafe { (*BLOCK.as_ptr()).selector }
}

fn dword(offset: u32) -> *mut u32 {
    // SAFETY: set once, before any driver runs.
    unsafe { ((*BLOCK.as_ptr()).linear + offset) as *mut u32 }
}

/// The head of the exception chain: what `fs:[0]` reads.
pub fn exception_list() -> u32 {
    // SAFETY: the first dword of the block.
    unsafe { dword(0).read_volatile() }
}

/// Replaces the exception chain, when a call is abandoned or another thread goes on.
pub fn set_exception_list(head: u32) {
    // SAFETY: the first dword of the block.
    unsafe { dword(0).write_volatile(head) };
}

/// The thread that was last shown; 0 before the first.
pub fn thread() -> u32 {
    // SAFETY: a field of the block.
    unsafe { dword(CURRENT_THREAD).read_volatile() }
}

/// Shows the IRQL and the thread to a driver that is about to run.
pub fn show(irql: u8, thread: u32) {
    // SAFETY: fields of the block.
    unsafe {
        (&raw mut (*(dword(0) as *mut KPCR)).Irql).write_volatile(irql);
        dword(CURRENT_THREAD).write_volatile(thread);
    }
}
