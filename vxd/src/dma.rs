//! Channels of the DMA controllers, through VDMAD, which has them under Windows.

use janus_abi::vxd::call::{vdmad, vmm};
use janus_shims::{irql, port};

/// Takes a channel; its handle.
pub fn claim(channel: u8) -> Option<u32> {
    // SAFETY: no memory is involved; without a callback VDMAD does nothing of its own when the channel's state changes.
    let r = unsafe { vdmad::VDMAD_Virtualize_Channel(u32::from(channel), core::ptr::null_mut()) };
    (!r.failed).then_some(r.dma)
}

/// Sets it off.
pub fn start(handle: u32, physical: u32, bytes: u32, mode: u8) {
    const NO_BUFFER: u8 = 0;
    const LOCKED: u8 = 1;
    // SAFETY: the caller's memory stays where it is; what counts of the region is its physical address.
    unsafe {
        let vm = vmm::Get_Sys_VM_Handle();
        vdmad::VDMAD_Set_Region_Info(handle, NO_BUFFER, LOCKED, physical, bytes, physical);
        vdmad::VDMAD_Set_Phys_State(handle, vm, mode, 0);
        vdmad::VDMAD_UnMask_Channel(handle, vm);
    }
}

/// Stops it.
pub fn stop(handle: u32) {
    // SAFETY: a handle that VDMAD gave.
    unsafe { vdmad::VDMAD_Mask_Channel(handle) };
}

/// Bytes that it has left: ring 0 reads the controller's own counter, a byte at a time.
pub fn left(channel: u8) -> u32 {
    let wide = channel >= 4;
    let (first_byte, counter) = if wide { (0xD8, 0xC2 + u16::from(channel - 4) * 4) } else { (0x0C, 0x01 + u16::from(channel) * 2) };
    let count = irql::at(irql::HIGH, || {
        port::write8(first_byte, 0);
        u16::from(port::read8(counter)) | u16::from(port::read8(counter)) << 8
    });
    // It counts to one below what is left, so that none is 0xFFFF.
    let units = u32::from(count.wrapping_add(1));
    if wide { units * 2 } else { units }
}
