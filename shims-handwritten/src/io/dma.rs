//! DMA: adapters, which one device at a time may have, and the transfers that they make.
//!
//! A bus master sees every page where it is, and nothing is copied for it; one that says it has 24 address lines, and every device that leaves its transfers
//! to a channel of the system's controller ([`crate::dma_channel`]), gets a window below 16 MiB for what it cannot reach. How much one transfer may have is
//! said when the adapter is had (map registers), and nobody waits for those: who waits, waits for the adapter.

use crate::dma_channel::{self, Channel};
use crate::{dispatcher, driver, irql, mdl, memory};
use alloc::boxed::Box;
use alloc::collections::VecDeque;
use core::ffi::c_void;
use janus_abi::callbacks::DRIVER_CONTROL;
use janus_abi::types::*;
use janus_runtime::host::host;

/// Bytes of a page: what a map register stands for.
pub const PAGE: u32 = 4096;
/// Where 24 address lines end.
const LOW: u32 = 0x0100_0000;
/// The longest transfer of a master that needs a window.
const MOST_IN_WINDOW: u32 = 0x1_0000;

/// Who waits for an adapter.
#[derive(Clone, Copy)]
struct Waiter {
    device: *mut DEVICE_OBJECT,
    registers: u32,
    routine: DRIVER_CONTROL,
    context: *mut c_void,
}

/// Memory that a device reaches, for what lies where it does not.
#[derive(Debug)]
struct Window {
    linear: u32,
    physical: u32,
    bytes: u32,
    /// How far it is in use.
    used: u32,
}

/// What the window holds for the driver: where it goes when the device has written it.
#[derive(Clone, Copy, Debug)]
struct Copy {
    from: u32,
    to: u32,
    bytes: u32,
}

/// An adapter. What every driver sees of it comes first.
#[repr(C)]
pub struct Adapter {
    /// Version, size, routines; a driver of NT 4 looks at none of it.
    pub public: DMA_ADAPTER,
    /// Map registers: pages of one transfer.
    registers: u32,
    channel: Option<Channel>,
    window: Option<Window>,
    copies: alloc::vec::Vec<Copy>,
    busy: bool,
    waiting: VecDeque<Waiter>,
    users: u32,
}

/// `HalGetAdapter`; NULL for a channel that there is not, or without memory. Passive only. A channel has one adapter, whoever asks.
///
/// # Safety
/// A description, and a variable for how many pages one transfer may have.
pub unsafe fn adapter(description: *const DEVICE_DESCRIPTION, map_registers: *mut u32) -> *mut Adapter {
    // SAFETY: the caller's promise.
    unsafe {
        let wanted = &*description;
        let longest = wanted.MaximumLength.min(0x7FFF_0000);
        let (channel, most) = if wanted.Master != 0 {
            (None, if wanted.Dma32BitAddresses != 0 { longest } else { longest.min(MOST_IN_WINDOW) })
        } else {
            let number = wanted.DmaChannel as u8;
            let Some(limit) = dma_channel::limit(wanted.DmaChannel) else { return core::ptr::null_mut() };
            if let Some(known) = dma_channel::adapter(number) {
                (*known).users += 1;
                map_registers.write((*known).registers);
                return known;
            }
            let Some(channel) = Channel::claim(number, wanted) else { return core::ptr::null_mut() };
            (Some(channel), longest.min(limit))
        };
        let window = if wanted.Master != 0 && wanted.Dma32BitAddresses != 0 {
            None
        } else {
            let bytes = most.max(1).next_multiple_of(PAGE);
            // A counter of 16 bits does not carry into the page register.
            let boundary = u64::from(channel.as_ref().map_or(0, Channel::boundary));
            let linear = memory::map::allocate_contiguous(bytes, u64::from(LOW) - 1, boundary);
            let Some(physical) = host().physical(linear).filter(|_| linear != 0) else { return core::ptr::null_mut() };
            Some(Window { linear, physical, bytes, used: 0 })
        };
        let registers = mdl::pages(PAGE - 1, most);
        map_registers.write(registers);
        let number = channel.as_ref().map(Channel::number);
        let public = DMA_ADAPTER { Version: 1, Size: size_of::<DMA_ADAPTER>() as u16, DmaOperations: core::ptr::null_mut() };
        let adapter = Box::into_raw(Box::new(Adapter {
            public,
            registers,
            channel,
            window,
            copies: alloc::vec::Vec::new(),
            busy: false,
            waiting: VecDeque::new(),
            users: 1,
        }));
        if let Some(number) = number {
            dma_channel::keep(number, adapter);
        }
        adapter
    }
}

/// `PutDmaAdapter`. A channel's adapter stays for the next.
///
/// # Safety
/// An adapter that [`adapter`] gave, which nobody uses any more.
pub unsafe fn put(adapter: *mut Adapter) {
    // SAFETY: the caller's promise.
    unsafe {
        (*adapter).users -= 1;
        if (*adapter).users > 0 || (*adapter).channel.is_some() {
            return;
        }
        let adapter = Box::from_raw(adapter);
        if let Some(window) = &adapter.window {
            memory::map::free_contiguous(window.linear);
        }
    }
}

/// Memory that device and processor share; passive only.
///
/// # Safety
/// An adapter, and a variable for its bus address.
pub unsafe fn allocate_common(adapter: *mut Adapter, length: u32, logical: *mut PHYSICAL_ADDRESS) -> *mut c_void {
    // SAFETY: the caller's promise.
    unsafe {
        let limit = if (*adapter).window.is_some() { LOW } else { 0 };
        let Some(pages) = host().allocate_pages(length.div_ceil(PAGE).max(1), true, limit) else { return core::ptr::null_mut() };
        logical.write_unaligned(i64::from(pages.physical));
        pages.linear as *mut c_void
    }
}

/// Gives it back.
pub fn free_common(address: *mut c_void) {
    host().free_pages(address as u32);
}

/// `IoAllocateAdapterChannel`: the routine runs when the adapter is free, at DISPATCH; now, when it is.
///
/// # Safety
/// An adapter; the routine takes this device and context.
pub unsafe fn allocate(
    adapter: *mut Adapter,
    device: *mut DEVICE_OBJECT,
    registers: u32,
    routine: DRIVER_CONTROL,
    context: *mut c_void,
) -> NTSTATUS {
    driver::register(routine.0, "IoAllocateAdapterChannel");
    let waiter = Waiter { device, registers, routine, context };
    // SAFETY: the caller's promise; nobody else touches an adapter at this level.
    irql::at(irql::DISPATCH, || unsafe {
        if registers > (*adapter).registers {
            return NTSTATUS::STATUS_INSUFFICIENT_RESOURCES;
        }
        if core::mem::replace(&mut (*adapter).busy, true) {
            (*adapter).waiting.push_back(waiter);
        } else {
            grant(adapter, waiter);
        }
        NTSTATUS::STATUS_SUCCESS
    })
}

/// Lets those who wait have the adapter, until one keeps it.
unsafe fn grant(adapter: *mut Adapter, first: Waiter) {
    let mut next = Some(first);
    // SAFETY: at DISPATCH, an adapter that is busy; the driver's routine, device and context.
    unsafe {
        while let Some(w) = next {
            // Registers are the adapter's own; what stands for them is only ever handed back.
            let base = if w.registers == 0 { core::ptr::null_mut() } else { adapter.cast::<c_void>() };
            let kept = w.routine.call(w.device, (*w.device).CurrentIrp, base, w.context);
            match kept {
                Ok(IO_ALLOCATION_ACTION::KeepObject) => return,
                Ok(IO_ALLOCATION_ACTION::DeallocateObjectKeepRegisters) => {}
                // Also when the driver was stopped in it.
                _ => forget(adapter),
            }
            next = (*adapter).waiting.pop_front();
        }
        (*adapter).busy = false;
    }
}

/// `IoFreeAdapterChannel`.
///
/// # Safety
/// An adapter that a routine kept.
pub unsafe fn free(adapter: *mut Adapter) {
    // SAFETY: the caller's promise.
    irql::at(irql::DISPATCH, || unsafe {
        forget(adapter);
        match (*adapter).waiting.pop_front() {
            Some(next) => grant(adapter, next),
            None => (*adapter).busy = false,
        }
    });
}

/// `IoFreeMapRegisters`: nothing is in the window any more.
///
/// # Safety
/// An adapter.
pub unsafe fn forget(adapter: *mut Adapter) {
    // SAFETY: the caller's promise.
    unsafe {
        (*adapter).copies.clear();
        if let Some(window) = &mut (*adapter).window {
            window.used = 0;
        }
    }
}

/// The bus address of what lies at `address`, and how much of `wanted` lies in one piece.
fn piece(address: u32, wanted: u32) -> (u32, u32) {
    let first = host().physical(address).unwrap_or(0);
    let mut have = PAGE - address % PAGE;
    while have < wanted && host().physical(address + have) == Some(first + have) {
        have += PAGE;
    }
    (first, wanted.min(have))
}

/// `IoMapTransfer`: the bus address of what lies at `address`, and how much of it is mapped in one piece. A channel is set off.
///
/// # Safety
/// An adapter that the driver has, its memory, a variable that says how much is wanted.
pub unsafe fn map(adapter: *mut Adapter, address: *mut c_void, length: *mut u32, write: bool) -> PHYSICAL_ADDRESS {
    // SAFETY: the caller's promise.
    unsafe {
        let (wanted, a) = (*length, &mut *adapter);
        let (mut physical, mut bytes) = piece(address as u32, wanted);
        if let Some(window) = &mut a.window {
            let crosses = a.channel.as_ref().is_some_and(|c| bytes > 0 && physical / c.boundary() != (physical + bytes - 1) / c.boundary());
            let reached = physical.saturating_add(bytes) <= LOW && !crosses && (bytes == wanted || a.channel.is_none());
            if !reached {
                bytes = wanted.min(window.bytes - window.used);
                let inside = window.linear + window.used;
                physical = window.physical + window.used;
                if write {
                    core::ptr::copy_nonoverlapping(address.cast::<u8>(), inside as *mut u8, bytes as usize);
                } else {
                    a.copies.push(Copy { from: inside, to: address as u32, bytes });
                }
                window.used += bytes;
            }
        }
        if let Some(channel) = &a.channel {
            channel.start(physical, bytes, write);
        }
        length.write(bytes);
        i64::from(physical)
    }
}

/// `IoFlushAdapterBuffers`: a channel stops, and what a device wrote into the window is where the driver wants it.
///
/// # Safety
/// An adapter that the driver has.
pub unsafe fn flush(adapter: *mut Adapter, write: bool) {
    // SAFETY: the caller's promise: the memory of each copy is that of a transfer of the driver's.
    unsafe {
        if let Some(channel) = &(*adapter).channel {
            channel.stop();
        }
        if !write {
            for copy in core::mem::take(&mut (*adapter).copies) {
                core::ptr::copy_nonoverlapping(copy.from as *const u8, copy.to as *mut u8, copy.bytes as usize);
            }
        }
        forget(adapter);
    }
}

/// `HalReadDmaCounter`: bytes that a channel has left; 0 for a master, which has none.
///
/// # Safety
/// An adapter.
pub unsafe fn left(adapter: *mut Adapter) -> u32 {
    // SAFETY: the caller's promise.
    dispatcher::locked(|| unsafe { (*adapter).channel.as_ref().map_or(0, Channel::left) })
}
