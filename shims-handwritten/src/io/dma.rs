//! DMA for bus masters: every page can be reached, so there are no map registers to be had or waited for. (Channels of the ISA DMA controller are not served:
//! a driver that describes a slave device gets no adapter.)

use crate::{driver, irql, mdl, pool};
use core::ffi::c_void;
use janus_abi::callbacks::DRIVER_CONTROL;
use janus_abi::types::{DEVICE_DESCRIPTION, DEVICE_OBJECT, PADAPTER_OBJECT, PHYSICAL_ADDRESS};
use janus_runtime::host::host;

const PAGE: u32 = 4096;

/// `HalGetAdapter`.
///
/// # Safety
/// A description, and a variable for how many pages one transfer may have.
pub unsafe fn adapter(description: *const DEVICE_DESCRIPTION, map_registers: *mut u32) -> PADAPTER_OBJECT {
    // SAFETY: the caller's promise.
    unsafe {
        if (*description).Master == 0 {
            return core::ptr::null_mut();
        }
        map_registers.write(mdl::pages(PAGE - 1, (*description).MaximumLength.min(0x7FFF_0000)));
    }
    // An adapter has no state: any address that is its own will do.
    pool::allocate_zeroed(16).cast()
}

/// Memory that device and processor share; passive only.
///
/// # Safety
/// A variable for its bus address.
pub unsafe fn allocate_common(length: u32, logical: *mut PHYSICAL_ADDRESS) -> *mut c_void {
    let Some(pages) = host().allocate_pages(length.div_ceil(PAGE).max(1), true, 0) else { return core::ptr::null_mut() };
    // SAFETY: the caller's promise.
    unsafe { logical.write_unaligned(i64::from(pages.physical)) };
    pages.linear as *mut c_void
}

/// Gives it back.
pub fn free_common(address: *mut c_void) {
    host().free_pages(address as u32);
}

/// `IoMapTransfer`: the bus address of what lies at `address`, and how much of it lies in one piece.
///
/// # Safety
/// A variable that says how much is wanted.
pub unsafe fn map(address: *mut c_void, length: *mut u32) -> PHYSICAL_ADDRESS {
    let start = address as u32;
    let first = host().physical(start).unwrap_or(0);
    // SAFETY: the caller's promise.
    unsafe {
        let wanted = *length;
        let mut have = PAGE - start % PAGE;
        while have < wanted && host().physical(start + have) == Some(first + have) {
            have += PAGE;
        }
        *length = wanted.min(have);
    }
    i64::from(first)
}

/// `IoAllocateAdapterChannel`: nothing is ever in use, so the routine runs at once.
///
/// # Safety
/// The routine takes this device and context.
pub unsafe fn allocate_channel(device: *mut DEVICE_OBJECT, routine: DRIVER_CONTROL, context: *mut c_void) {
    driver::register(routine.0, "IoAllocateAdapterChannel");
    // SAFETY: the caller's promise; any value that is not NULL stands for map registers.
    let _ = irql::at(irql::DISPATCH, || unsafe { routine.call(device, (*device).CurrentIrp, device.cast(), context) });
}
