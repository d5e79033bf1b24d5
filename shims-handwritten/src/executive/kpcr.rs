//! The processor block that FS points at while a driver's code runs, with the fields that drivers read.

use janus_abi::types::KPCR;
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Offset of the KPRCB behind the KPCR on i386, and of `CurrentThread` in it.
const PRCB: u32 = 0x120;
const CURRENT_THREAD: u32 = PRCB + 4;
/// `KPRCB.BuildType`, and its value for one processor.
const BUILD_TYPE: u32 = PRCB + 0x12;
const UNIPROCESSOR: u16 = 2;
/// `KPRCB.SetMember`.
const SET_MEMBER: u32 = PRCB + 0x14;
const PAGE: u32 = 0x1000;
/// What of a stack is looked for below the first call into a driver.
const STACK: u32 = 0x1_0000;
/// How far above the place where it is noted that call may begin.
const CALL: u32 = 0x400;
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
        // Loops in a microsecond: what the firmware of a machine of the time measures.
        (*pcr).StallScaleFactor = 100;
        let (idt, gdt, task) = tables();
        ((*pcr).IDT, (*pcr).GDT, (*pcr).TSS) = (idt as *mut _, gdt as *mut _, task as *mut _);
        // Minor and major version of the block.
        ((linear + PRCB) as *mut [u16; 2]).write([1, 1]);
        ((linear + BUILD_TYPE) as *mut u16).write(UNIPROCESSOR);
        ((linear + SET_MEMBER) as *mut u32).write(1);
    }
    BLOCK.with(|b| *b = Block { linear, selector });
    selector != 0
}

/// Gives the selector back: no driver runs any more.
pub fn stop() {
    let block = BLOCK.with(|b| core::mem::replace(b, Block { linear: 0, selector: 0 }));
    if block.selector != 0 {
        host().free_selector(block.selector);
    }
}

/// Where the processor's tables lie: interrupts, segments, the task's state.
fn tables() -> (u32, u32, u32) {
    /// What SIDT and SGDT store, at an even address.
    #[repr(C, align(4))]
    struct Pointer([u16; 4]);
    let (mut idt, mut gdt) = (Pointer([0; 4]), Pointer([0; 4]));
    let task: u32;
    // SAFETY: the instructions store six bytes each, and a selector.
    unsafe {
        core::arch::asm!("sidt [{0}]", "sgdt [{1}]", "xor {2}, {2}", "str {2:x}", in(reg) &raw mut idt, in(reg) &raw mut gdt, out(reg) task);
    }
    let base = |p: &Pointer| u32::from(p.0[1]) | u32::from(p.0[2]) << 16;
    // SAFETY: a descriptor of the table that the processor uses.
    let [low, high] = unsafe { ((base(&gdt) + (task & 0xFFF8)) as *const [u32; 2]).read_unaligned() };
    (base(&idt), base(&gdt), low >> 16 | (high & 0xFF) << 16 | high & 0xFF00_0000)
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

/// Shows the IRQL, once there is a block.
#[inline]
pub fn show_irql(irql: u8) {
    let pcr = dword(0) as *mut KPCR;
    if !pcr.is_null() {
        // SAFETY: a field of the block.
        unsafe { (&raw mut (*pcr).Irql).write_volatile(irql) };
    }
}

/// Shows the thread to a driver that is about to run, and the stack that it runs on.
pub fn show(thread: u32) {
    // SAFETY: a field of the block.
    unsafe { dword(CURRENT_THREAD).write_volatile(thread) };
    let here = (&raw const thread) as u32;
    let (limit, base) = stack();
    if here >= base || here < limit {
        show_stack(bounds(here));
    }
}

/// The stack around an address: from the lowest page that is there to a page's end above where the first call into a driver begins. Nobody of ours is told where
/// the host's stacks lie.
fn bounds(here: u32) -> (u32, u32) {
    let mut limit = here & !(PAGE - 1);
    while here - limit < STACK && host().accessible(limit - PAGE, 1, true) {
        limit -= PAGE;
    }
    (limit, (here + CALL).next_multiple_of(PAGE))
}

/// `StackLimit` and `StackBase`.
pub fn stack() -> (u32, u32) {
    // SAFETY: fields of the block.
    unsafe { (dword(8).read_volatile(), dword(4).read_volatile()) }
}

/// Sets what [`stack`] returns, when another thread goes on.
pub fn show_stack((limit, base): (u32, u32)) {
    // SAFETY: fields of the block.
    unsafe {
        dword(8).write_volatile(limit);
        dword(4).write_volatile(base);
    }
}
