//! What miniports report: through the block's function pointers where macros call those, else through exports. Both lead to the same places.

use super::adapter::{self, Adapter};
use super::{hang, protocol, receive, request, send};
use crate::Janus;
use core::ffi::c_void;
use janus_abi::callbacks::*;
use janus_abi::nt::ndis::Indicate;
use janus_abi::types::*;

/// Routines of ours for the block's slots.
#[derive(Debug)]
struct Slots;

impl FILTER_PACKET_INDICATION_HANDLER_Routine for Slots {
    unsafe fn routine(handle: NDIS_HANDLE, array: *mut *mut NDIS_PACKET, count: u32) {
        if let Some(a) = adapter::of(handle) {
            // SAFETY: the driver's array.
            unsafe { receive::packets(a, array, count) };
        }
    }
}

impl NDIS_M_SEND_COMPLETE_HANDLER_Routine for Slots {
    unsafe fn routine(handle: NDIS_HANDLE, packet: *mut NDIS_PACKET, status: NDIS_STATUS) {
        if let Some(a) = adapter::of(handle) {
            send::complete(a, packet, status);
        }
    }
}

impl NDIS_M_SEND_RESOURCES_HANDLER_Routine for Slots {
    unsafe fn routine(handle: NDIS_HANDLE) {
        if let Some(a) = adapter::of(handle) {
            send::resources(a);
        }
    }
}

impl NDIS_M_RESET_COMPLETE_HANDLER_Routine for Slots {
    unsafe fn routine(handle: NDIS_HANDLE, status: NDIS_STATUS, addressing: BOOLEAN) {
        if let Some(a) = adapter::of(handle) {
            hang::complete(a, status, addressing != 0);
        }
    }
}

impl ETH_RCV_INDICATE_HANDLER_Routine for Slots {
    unsafe fn routine(
        filter: *mut c_void,
        context: NDIS_HANDLE,
        _address: *mut u8,
        header: *mut c_void,
        header_size: u32,
        ahead: *mut c_void,
        ahead_size: u32,
        whole: u32,
    ) {
        if let Some(a) = adapter::of(filter) {
            // SAFETY: the driver's buffers.
            unsafe { receive::indicated(a, context, (header, header_size), (ahead, ahead_size), whole) };
        }
    }
}

impl ETH_RCV_COMPLETE_HANDLER_Routine for Slots {
    unsafe fn routine(filter: *mut c_void) {
        if let Some(a) = adapter::of(filter) {
            receive::burst_over(a);
        }
    }
}

impl NDIS_M_STATUS_HANDLER_Routine for Slots {
    unsafe fn routine(handle: NDIS_HANDLE, status: NDIS_STATUS, buffer: *mut c_void, size: u32) {
        if let Some(a) = adapter::of(handle) {
            protocol::status(a, status, buffer, size);
        }
    }
}

impl NDIS_M_STS_COMPLETE_HANDLER_Routine for Slots {
    unsafe fn routine(handle: NDIS_HANDLE) {
        if let Some(a) = adapter::of(handle) {
            protocol::status_complete(a);
        }
    }
}

impl NDIS_M_TD_COMPLETE_HANDLER_Routine for Slots {
    unsafe fn routine(handle: NDIS_HANDLE, packet: *mut NDIS_PACKET, status: NDIS_STATUS, bytes: u32) {
        if let Some(a) = adapter::of(handle) {
            receive::transferred(a, packet, status, bytes);
        }
    }
}

impl NDIS_M_REQ_COMPLETE_HANDLER_Routine for Slots {
    unsafe fn routine(handle: NDIS_HANDLE, status: NDIS_STATUS) {
        if let Some(a) = adapter::of(handle) {
            request::complete(a, status);
        }
    }
}

/// Media that the library has no edge for: what they indicate goes nowhere.
#[derive(Debug)]
struct Nowhere;

impl TR_RCV_INDICATE_HANDLER_Routine for Nowhere {
    unsafe fn routine(_: *mut c_void, _: NDIS_HANDLE, _: *mut c_void, _: u32, _: *mut c_void, _: u32, _: u32) {}
}

impl TR_RCV_COMPLETE_HANDLER_Routine for Nowhere {
    unsafe fn routine(_: *mut c_void) {}
}

impl FDDI_RCV_INDICATE_HANDLER_Routine for Nowhere {
    unsafe fn routine(_: *mut c_void, _: NDIS_HANDLE, _: *mut u8, _: u32, _: *mut c_void, _: u32, _: *mut c_void, _: u32, _: u32) {}
}

impl FDDI_RCV_COMPLETE_HANDLER_Routine for Nowhere {
    unsafe fn routine(_: *mut c_void) {}
}

impl NDIS_WM_SEND_COMPLETE_HANDLER_Routine for Nowhere {
    unsafe fn routine(_: NDIS_HANDLE, _: *mut c_void, _: NDIS_STATUS) {}
}

impl WAN_RCV_HANDLER_Routine for Nowhere {
    unsafe fn routine(status: *mut NDIS_STATUS, _: NDIS_HANDLE, _: NDIS_HANDLE, _: *mut u8, _: u32) {
        // SAFETY: the driver's out parameter.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_NOT_ACCEPTED) };
    }
}

impl WAN_RCV_COMPLETE_HANDLER_Routine for Nowhere {
    unsafe fn routine(_: NDIS_HANDLE, _: NDIS_HANDLE) {}
}

/// Fills in what a driver's macros find in the block.
///
/// # Safety
/// The block is the adapter's, and nobody has seen it.
pub(super) unsafe fn fill(adapter: &'static Adapter, b: &mut NDIS_MINIPORT_BLOCK) {
    let handle = adapter.handle();
    let routines = &adapter.miniport.routines;
    // Filters are known by their adapter.
    (b.EthDB, b.TrDB, b.FddiDB, b.XXXDB) = (handle, handle, handle, handle);
    b.PacketIndicateHandler = FILTER_PACKET_INDICATION_HANDLER::serve::<Slots>();
    b.SendCompleteHandler = NDIS_M_SEND_COMPLETE_HANDLER::serve::<Slots>();
    b.SendResourcesHandler = NDIS_M_SEND_RESOURCES_HANDLER::serve::<Slots>();
    b.ResetCompleteHandler = NDIS_M_RESET_COMPLETE_HANDLER::serve::<Slots>();
    b.EthRxIndicateHandler = ETH_RCV_INDICATE_HANDLER::serve::<Slots>();
    b.EthRxCompleteHandler = ETH_RCV_COMPLETE_HANDLER::serve::<Slots>();
    b.TrRxIndicateHandler = TR_RCV_INDICATE_HANDLER::serve::<Nowhere>();
    b.TrRxCompleteHandler = TR_RCV_COMPLETE_HANDLER::serve::<Nowhere>();
    b.FddiRxIndicateHandler = FDDI_RCV_INDICATE_HANDLER::serve::<Nowhere>();
    b.FddiRxCompleteHandler = FDDI_RCV_COMPLETE_HANDLER::serve::<Nowhere>();
    b.StatusHandler = NDIS_M_STATUS_HANDLER::serve::<Slots>();
    b.StatusCompleteHandler = NDIS_M_STS_COMPLETE_HANDLER::serve::<Slots>();
    b.TDCompleteHandler = NDIS_M_TD_COMPLETE_HANDLER::serve::<Slots>();
    b.QueryCompleteHandler = NDIS_M_REQ_COMPLETE_HANDLER::serve::<Slots>();
    b.SetCompleteHandler = NDIS_M_REQ_COMPLETE_HANDLER::serve::<Slots>();
    b.WanSendCompleteHandler = NDIS_WM_SEND_COMPLETE_HANDLER::serve::<Nowhere>();
    b.WanRcvHandler = WAN_RCV_HANDLER::serve::<Nowhere>();
    b.WanRcvCompleteHandler = WAN_RCV_COMPLETE_HANDLER::serve::<Nowhere>();
    b.HandleInterruptHandler = routines.HandleInterruptHandler;
    b.DisableInterruptHandler = routines.DisableInterruptHandler;
    b.EnableInterruptHandler = routines.EnableInterruptHandler;
    b.SendPacketsHandler = routines.SendPacketsHandler;
    b.BusType = adapter.device.interface();
    b.BusNumber = adapter.device.function.map_or(0, |f| u32::from(f.bus));
    b.Resources = adapter.device.resource_list();
    b.MediaType = NDIS_MEDIUM::NdisMedium802_3;
    b.MaxSendPackets = 1;
}

impl Indicate for Janus {
    unsafe fn NdisMSendComplete(handle: NDIS_HANDLE, packet: *mut NDIS_PACKET, status: NDIS_STATUS) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as NDIS_M_SEND_COMPLETE_HANDLER_Routine>::routine(handle, packet, status) };
    }

    unsafe fn NdisMSendResourcesAvailable(handle: NDIS_HANDLE) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as NDIS_M_SEND_RESOURCES_HANDLER_Routine>::routine(handle) };
    }

    unsafe fn NdisMResetComplete(handle: NDIS_HANDLE, status: NDIS_STATUS, addressing: BOOLEAN) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as NDIS_M_RESET_COMPLETE_HANDLER_Routine>::routine(handle, status, addressing) };
    }

    unsafe fn NdisMQueryInformationComplete(handle: NDIS_HANDLE, status: NDIS_STATUS) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as NDIS_M_REQ_COMPLETE_HANDLER_Routine>::routine(handle, status) };
    }

    unsafe fn NdisMSetInformationComplete(handle: NDIS_HANDLE, status: NDIS_STATUS) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as NDIS_M_REQ_COMPLETE_HANDLER_Routine>::routine(handle, status) };
    }

    unsafe fn NdisMTransferDataComplete(handle: NDIS_HANDLE, packet: *mut NDIS_PACKET, status: NDIS_STATUS, bytes: u32) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as NDIS_M_TD_COMPLETE_HANDLER_Routine>::routine(handle, packet, status, bytes) };
    }

    unsafe fn NdisMIndicateStatus(handle: NDIS_HANDLE, status: NDIS_STATUS, buffer: *mut c_void, size: u32) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as NDIS_M_STATUS_HANDLER_Routine>::routine(handle, status, buffer, size) };
    }

    unsafe fn NdisMIndicateStatusComplete(handle: NDIS_HANDLE) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as NDIS_M_STS_COMPLETE_HANDLER_Routine>::routine(handle) };
    }

    unsafe fn EthFilterDprIndicateReceive(
        filter: *mut c_void,
        context: NDIS_HANDLE,
        address: *mut c_void,
        header: *mut c_void,
        header_size: u32,
        ahead: *mut c_void,
        ahead_size: u32,
        whole: u32,
    ) {
        // SAFETY: the driver's arguments.
        unsafe {
            <Slots as ETH_RCV_INDICATE_HANDLER_Routine>::routine(
                filter,
                context,
                address.cast(),
                header,
                header_size,
                ahead,
                ahead_size,
                whole,
            )
        };
    }

    unsafe fn EthFilterDprIndicateReceiveComplete(filter: *mut c_void) {
        // SAFETY: the driver's arguments.
        unsafe { <Slots as ETH_RCV_COMPLETE_HANDLER_Routine>::routine(filter) };
    }
}
