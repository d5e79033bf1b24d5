//! Channels of the system's DMA controllers (two 8237): devices that leave their transfers to it, floppy disks and sound cards.

use crate::dma::Adapter;
use janus_abi::types::{DEVICE_DESCRIPTION, DMA_WIDTH};
use janus_runtime::cell::Global;
use janus_runtime::host::host;

/// Joins the controllers.
const CASCADE: u32 = 4;
/// Mode register of the 8237: the device writes to memory, reads from it; starts over at the end; one byte a request.
const TO_MEMORY: u8 = 0x04;
const FROM_MEMORY: u8 = 0x08;
const AUTO_INITIALIZE: u8 = 0x10;
const SINGLE: u8 = 0x40;

/// Adapters of channels; each lives for good.
static ADAPTERS: Global<[u32; 8]> = Global::new([0; 8]);

/// The adapter that a channel has.
pub fn adapter(number: u8) -> Option<*mut Adapter> {
    ADAPTERS.with(|a| a.get(usize::from(number)).copied()).filter(|&a| a != 0).map(|a| a as *mut Adapter)
}

/// A channel has an adapter now.
pub fn keep(number: u8, adapter: *mut Adapter) {
    ADAPTERS.with(|a| a[usize::from(number & 7)] = adapter as u32);
}

/// The longest transfer of a channel; `None` when there is no such channel.
pub fn limit(number: u32) -> Option<u32> {
    (number < 8 && number != CASCADE).then(|| if number < CASCADE { 0x1_0000 } else { 0x2_0000 })
}

/// A channel that is ours.
#[derive(Clone, Copy, Debug)]
pub struct Channel {
    number: u8,
    handle: u32,
    /// Bits of the mode that do not depend on the direction.
    mode: u8,
}

impl Channel {
    /// Takes a channel for a device; `None` when somebody else has it, or the device is wider than the channel.
    pub fn claim(number: u8, description: &DEVICE_DESCRIPTION) -> Option<Channel> {
        let wide = u32::from(number) > CASCADE;
        if (description.DmaWidth == DMA_WIDTH::Width16Bits) != wide {
            return None;
        }
        let mut mode = if description.DemandMode != 0 { 0 } else { SINGLE };
        if description.AutoInitialize != 0 {
            mode |= AUTO_INITIALIZE;
        }
        Some(Channel { number, handle: host().claim_dma(number)?, mode })
    }

    /// Which one.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// No transfer crosses a multiple of that address.
    pub fn boundary(&self) -> u32 {
        if u32::from(self.number) < CASCADE { 0x1_0000 } else { 0x2_0000 }
    }

    /// Sets it off.
    pub fn start(&self, physical: u32, bytes: u32, write: bool) {
        // What goes to the device is read from memory.
        let direction = if write { FROM_MEMORY } else { TO_MEMORY };
        host().start_dma(self.handle, physical, bytes, self.mode | direction);
    }

    /// Stops it.
    pub fn stop(&self) {
        host().stop_dma(self.handle);
    }

    /// Bytes that it has left.
    pub fn left(&self) -> u32 {
        host().dma_left(self.number)
    }
}
