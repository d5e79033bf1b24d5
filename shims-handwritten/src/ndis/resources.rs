//! Buses, as drivers ask for them: resource lists, configuration space, ports, device memory.

use super::adapter;
use crate::{Janus, bus, port};
use core::ffi::c_void;
use janus_abi::nt::ndis::Resources;
use janus_abi::types::*;
use janus_runtime::host::host;

/// The function that a driver means: the adapter's own, or another slot of the same bus.
fn function(handle: NDIS_HANDLE, slot: u32) -> Option<bus::Function> {
    let own = adapter::of(handle)?.device.function?;
    // Drivers that never learnt their slot pass 0 or all ones and mean themselves.
    if slot == own.slot() || slot == 0 || slot == !0 {
        return Some(own);
    }
    Some(bus::Function::of_slot(u32::from(own.bus), slot)).filter(|f| f.exists())
}

unsafe fn read_slot(handle: NDIS_HANDLE, slot: u32, offset: u32, buffer: *mut c_void, length: u32) -> u32 {
    // SAFETY: the driver's buffer has that length.
    let to = unsafe { core::slice::from_raw_parts_mut(buffer.cast::<u8>(), length as usize) };
    function(handle, slot).map_or(0, |f| f.read(offset, to))
}

unsafe fn write_slot(handle: NDIS_HANDLE, slot: u32, offset: u32, buffer: *mut c_void, length: u32) -> u32 {
    // SAFETY: the driver's buffer has that length.
    let from = unsafe { core::slice::from_raw_parts(buffer.cast::<u8>(), length as usize) };
    function(handle, slot).map_or(0, |f| f.write(offset, from))
}

/// A view of a piece of physical memory for one access.
fn view(address: u32, length: u32) -> Option<u32> {
    host().map_physical(address, length)
}

impl Resources for Janus {
    unsafe fn NdisMQueryAdapterResources(
        status: *mut NDIS_STATUS,
        handle: NDIS_HANDLE,
        list: *mut CM_PARTIAL_RESOURCE_LIST,
        size: *mut u32,
    ) {
        // SAFETY: the driver's out parameters; the list has the size that it says.
        unsafe {
            let Some(adapter) = adapter::of(handle) else { return status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
            let bytes = adapter.device.partial_list();
            let room = core::mem::replace(&mut *size, bytes.len() as u32);
            if list.is_null() || (room as usize) < bytes.len() {
                return status.write(NDIS_STATUS::NDIS_STATUS_BUFFER_TOO_SHORT);
            }
            list.cast::<u8>().copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
            status.write(NDIS_STATUS::NDIS_STATUS_SUCCESS);
        }
    }

    unsafe fn NdisMPciAssignResources(handle: NDIS_HANDLE, _slot: u32, list: *mut *mut CM_PARTIAL_RESOURCE_LIST) -> NDIS_STATUS {
        let Some(adapter) = adapter::of(handle).filter(|a| a.device.function.is_some()) else { return NDIS_STATUS::NDIS_STATUS_FAILURE };
        let full = adapter.device.resource_list();
        if full.is_null() {
            return NDIS_STATUS::NDIS_STATUS_RESOURCES;
        }
        // SAFETY: the list has one full descriptor; the driver's out parameter.
        unsafe {
            let first = (&raw mut (*full).List).cast::<CM_FULL_RESOURCE_DESCRIPTOR>();
            list.write(&raw mut (*first).PartialResourceList);
        }
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisReadPciSlotInformation(handle: NDIS_HANDLE, slot: u32, offset: u32, buffer: *mut c_void, length: u32) -> u32 {
        // SAFETY: the driver's buffer.
        unsafe { read_slot(handle, slot, offset, buffer, length) }
    }

    unsafe fn NdisWritePciSlotInformation(handle: NDIS_HANDLE, slot: u32, offset: u32, buffer: *mut c_void, length: u32) -> u32 {
        // SAFETY: the driver's buffer.
        unsafe { write_slot(handle, slot, offset, buffer, length) }
    }

    unsafe fn NdisImmediateReadPciSlotInformation(handle: NDIS_HANDLE, slot: u32, offset: u32, buffer: *mut c_void, length: u32) -> u32 {
        // SAFETY: the driver's buffer.
        unsafe { read_slot(handle, slot, offset, buffer, length) }
    }

    unsafe fn NdisImmediateWritePciSlotInformation(handle: NDIS_HANDLE, slot: u32, offset: u32, buffer: *mut c_void, length: u32) -> u32 {
        // SAFETY: the driver's buffer.
        unsafe { write_slot(handle, slot, offset, buffer, length) }
    }

    unsafe fn NdisMRegisterIoPortRange(offset: *mut *mut c_void, handle: NDIS_HANDLE, first: u32, count: u32) -> NDIS_STATUS {
        if adapter::of(handle).is_none() || first.checked_add(count).is_none_or(|end| end > 0x1_0000) {
            return NDIS_STATUS::NDIS_STATUS_FAILURE;
        }
        // Ports are reached by their numbers.
        // SAFETY: the driver's out parameter.
        unsafe { offset.write(first as *mut c_void) };
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    unsafe fn NdisMDeregisterIoPortRange(_: NDIS_HANDLE, _: u32, _: u32, _: *mut c_void) {}

    unsafe fn NdisMMapIoSpace(address: *mut *mut c_void, handle: NDIS_HANDLE, physical: PHYSICAL_ADDRESS, length: u32) -> NDIS_STATUS {
        let mapped = adapter::of(handle).and_then(|_| u32::try_from(physical).ok()).and_then(|p| host().map_physical(p, length));
        let Some(mapped) = mapped else { return NDIS_STATUS::NDIS_STATUS_RESOURCES };
        // SAFETY: the driver's out parameter.
        unsafe { address.write(mapped as *mut c_void) };
        NDIS_STATUS::NDIS_STATUS_SUCCESS
    }

    // Views of device memory last.
    unsafe fn NdisMUnmapIoSpace(_: NDIS_HANDLE, _: *mut c_void, _: u32) {}

    unsafe fn NdisImmediateReadPortUchar(_: NDIS_HANDLE, port: u32, data: *mut u8) {
        // SAFETY: the driver's out parameter.
        unsafe { data.write(port::read8(port as u16)) };
    }

    unsafe fn NdisImmediateReadPortUshort(_: NDIS_HANDLE, port: u32, data: *mut u16) {
        // SAFETY: the driver's out parameter.
        unsafe { data.write(port::read16(port as u16)) };
    }

    unsafe fn NdisImmediateReadPortUlong(_: NDIS_HANDLE, port: u32, data: *mut u32) {
        // SAFETY: the driver's out parameter.
        unsafe { data.write(port::read32(port as u16)) };
    }

    unsafe fn NdisImmediateWritePortUchar(_: NDIS_HANDLE, port: u32, data: u8) {
        port::write8(port as u16, data);
    }

    unsafe fn NdisImmediateWritePortUshort(_: NDIS_HANDLE, port: u32, data: u16) {
        port::write16(port as u16, data);
    }

    unsafe fn NdisImmediateWritePortUlong(_: NDIS_HANDLE, port: u32, data: u32) {
        port::write32(port as u16, data);
    }

    unsafe fn NdisImmediateReadSharedMemory(_: NDIS_HANDLE, address: u32, buffer: *mut u8, length: u32) {
        if let Some(from) = view(address, length) {
            // SAFETY: the view and the driver's buffer have that length.
            unsafe { (0..length as usize).for_each(|n| buffer.add(n).write((from as *const u8).add(n).read_volatile())) };
        }
    }

    unsafe fn NdisImmediateWriteSharedMemory(_: NDIS_HANDLE, address: u32, buffer: *mut u8, length: u32) {
        if let Some(to) = view(address, length) {
            // SAFETY: the view and the driver's buffer have that length.
            unsafe { (0..length as usize).for_each(|n| (to as *mut u8).add(n).write_volatile(buffer.add(n).read())) };
        }
    }

    // The bus of an adapter is where it was found.
    unsafe fn NdisOverrideBusNumber(status: *mut NDIS_STATUS, _: NDIS_HANDLE, _: u32) {
        // SAFETY: the driver's out parameter.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
    }

    unsafe fn NdisReadEisaSlotInformation(status: *mut NDIS_STATUS, _: NDIS_HANDLE, _: *mut u32, _: *mut CM_EISA_FUNCTION_INFORMATION) {
        // SAFETY: the driver's out parameter.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
    }

    unsafe fn NdisReadMcaPosInformation(status: *mut NDIS_STATUS, _: NDIS_HANDLE, _: *mut u32, _: *mut c_void) {
        // SAFETY: the driver's out parameter.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
    }
}
