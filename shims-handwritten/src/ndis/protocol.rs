//! Protocols: drivers above adapters. Each binding sees every frame that comes in, beside the edge, and has its own packet filter.
//!
//! Frames are handed to a protocol whole: as the miniport's packet where both want that, else as a look-ahead that is all of it, and fetching from it is copying.

use super::adapter::{self, Adapter, Work};
use super::request::{self, Request};
use super::{buffer, receive, send, text};
use crate::{Janus, driver, edge, irql};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::c_void;
use janus_abi::nt::ndis::Protocol;
use janus_abi::types::*;
use janus_runtime::cell::Global;

/// Bytes of an Ethernet header.
const HEADER: usize = 14;
/// What the characteristics of a protocol for NDIS 3 have: all before the routines that came with 4.
const NDIS30_SIZE: usize = core::mem::offset_of!(NDIS40_PROTOCOL_CHARACTERISTICS, ReceivePacketHandler);

/// A driver that registered as a protocol.
struct Registered {
    driver: u32,
    routines: NDIS40_PROTOCOL_CHARACTERISTICS,
}

/// A protocol bound to an adapter.
struct Binding {
    protocol: u32,
    adapter: &'static Adapter,
    /// The protocol's own handle.
    context: u32,
    filter: u32,
    /// The frame that is being shown to it.
    frame: Option<(u32, usize)>,
}

static PROTOCOLS: Global<Vec<&'static Registered>> = Global::new(Vec::new());
static BINDINGS: Global<Vec<(u32, Binding)>> = Global::new(Vec::new());
static NEXT: Global<u32> = Global::new(1);

fn protocol(handle: u32) -> Option<&'static Registered> {
    PROTOCOLS.with(|p| p.iter().find(|p| core::ptr::from_ref(**p) as u32 == handle).copied())
}

fn with<R>(handle: NDIS_HANDLE, f: impl FnOnce(&mut Binding) -> R) -> Option<R> {
    BINDINGS.with(|b| b.iter_mut().find(|b| b.0 == handle as u32).map(|b| f(&mut b.1)))
}

/// A binding's adapter, protocol and the protocol's handle.
fn parts(handle: NDIS_HANDLE) -> Option<(&'static Adapter, &'static Registered, NDIS_HANDLE)> {
    let (adapter, p, context) = with(handle, |b| (b.adapter, b.protocol, b.context))?;
    Some((adapter, protocol(p)?, context as NDIS_HANDLE))
}

/// Bindings of an adapter.
fn bound(adapter: &Adapter) -> Vec<(u32, &'static Registered, NDIS_HANDLE)> {
    let all: Vec<_> =
        BINDINGS.with(|b| b.iter().filter(|b| b.1.adapter.id == adapter.id).map(|b| (b.0, b.1.protocol, b.1.context)).collect());
    all.into_iter().filter_map(|(handle, p, context)| Some((handle, protocol(p)?, context as NDIS_HANDLE))).collect()
}

/// The name that protocols open an adapter by.
fn device_name(adapter: &Adapter) -> String {
    let name = driver::name(adapter.driver);
    let stem = name.rsplit_once('.').map_or(name.as_str(), |n| n.0);
    alloc::format!("\\Device\\{stem}{}", adapter.id)
}

/// What all bindings and the edge listen to.
pub(super) fn filters(adapter: &Adapter) -> u32 {
    BINDINGS.with(|b| b.iter().filter(|b| b.1.adapter.id == adapter.id).fold(0, |all, b| all | b.1.filter))
}

/// A frame came in. A protocol that takes packets gets it as `packet`, unless that is NULL, and may keep it: how often it will be returned.
pub(super) fn received(adapter: &'static Adapter, frame: &[u8], packet: *mut NDIS_PACKET) -> u32 {
    if frame.len() < HEADER {
        return 0;
    }
    let (header, data) = frame.split_at(HEADER);
    let mut kept = 0;
    for (handle, p, context) in bound(adapter) {
        if !packet.is_null() && !p.routines.ReceivePacketHandler.is_null() {
            // SAFETY: the protocol's routine and handle, the miniport's packet. When the driver is stopped it keeps nothing.
            let times = unsafe { p.routines.ReceivePacketHandler.call(context, packet) }.unwrap_or_default();
            kept += u32::try_from(times).unwrap_or(0);
            continue;
        }
        with(handle as NDIS_HANDLE, |b| b.frame = Some((data.as_ptr() as u32, data.len())));
        // SAFETY: the union holds an Ethernet protocol's routine; the frame lasts as long as the call. When the driver is stopped there is nobody to tell.
        let _ = unsafe {
            let (header, ahead, size) = (header.as_ptr().cast_mut().cast(), data.as_ptr().cast_mut().cast(), data.len() as u32);
            p.routines.u4.ReceiveHandler.call(context, handle as NDIS_HANDLE, header, HEADER as u32, ahead, size, size)
        };
        with(handle as NDIS_HANDLE, |b| b.frame = None);
    }
    kept
}

/// A burst of frames is over.
pub(super) fn receive_complete(adapter: &'static Adapter) {
    for (_, p, context) in bound(adapter).into_iter().filter(|b| !b.1.routines.ReceiveCompleteHandler.is_null()) {
        // SAFETY: the protocol's routine and handle.
        let _ = unsafe { p.routines.ReceiveCompleteHandler.call(context) };
    }
}

/// The state of an adapter has changed.
pub(super) fn status(adapter: &'static Adapter, status: NDIS_STATUS, buffer: *mut c_void, size: u32) {
    for (_, p, context) in bound(adapter).into_iter().filter(|b| !b.1.routines.StatusHandler.is_null()) {
        // SAFETY: the protocol's routine and handle, the miniport's buffer.
        let _ = unsafe { p.routines.StatusHandler.call(context, status, buffer, size) };
    }
}

/// Changes of state are over for now.
pub(super) fn status_complete(adapter: &'static Adapter) {
    for (_, p, context) in bound(adapter).into_iter().filter(|b| !b.1.routines.StatusCompleteHandler.is_null()) {
        // SAFETY: the protocol's routine and handle.
        let _ = unsafe { p.routines.StatusCompleteHandler.call(context) };
    }
}

/// A reset that was asked for is over.
pub(super) fn reset_complete(adapter: &'static Adapter, status: NDIS_STATUS) {
    for (_, p, context) in bound(adapter).into_iter().filter(|b| !b.1.routines.ResetCompleteHandler.is_null()) {
        // SAFETY: the protocol's routine and handle.
        let _ = unsafe { p.routines.ResetCompleteHandler.call(context, status) };
    }
}

/// Offers an adapter to a protocol that binds when it is asked. Passive only.
fn offer(p: &'static Registered, adapter: &'static Adapter) {
    let bind = p.routines.BindAdapterHandler;
    let known = BINDINGS.with(|b| b.iter().any(|b| b.1.adapter.id == adapter.id && b.1.protocol == core::ptr::from_ref(p) as u32));
    if bind.is_null() || known {
        return;
    }
    let mut units: Vec<u16> = crate::unicode::encode_terminated(&device_name(adapter));
    let length = (units.len() as u16 - 1) * 2;
    let mut name = UNICODE_STRING { Length: length, MaximumLength: length + 2, Buffer: units.as_mut_ptr() };
    let mut status = NDIS_STATUS::NDIS_STATUS_SUCCESS;
    // SAFETY: the protocol's routine; a string and a status of ours.
    let _ = unsafe { bind.call(&raw mut status, adapter.handle(), &raw mut name, core::ptr::null_mut(), core::ptr::null_mut()) };
}

/// An adapter runs. Passive only.
pub(super) fn adapter_started(adapter: &'static Adapter) {
    let all = PROTOCOLS.with(|p| p.clone());
    all.into_iter().for_each(|p| offer(p, adapter));
}

/// An adapter is about to be halted. Passive only.
pub(super) fn adapter_stops(adapter: &'static Adapter) {
    for (_, p, context) in bound(adapter).into_iter().filter(|b| !b.1.routines.UnbindAdapterHandler.is_null()) {
        let mut status = NDIS_STATUS::NDIS_STATUS_SUCCESS;
        // SAFETY: the protocol's routine and handle, a status of ours.
        let _ = unsafe { p.routines.UnbindAdapterHandler.call(&raw mut status, context, adapter.handle()) };
    }
    // What a protocol did not close is closed.
    BINDINGS.with(|b| b.retain(|b| b.1.adapter.id != adapter.id));
}

/// A request of a protocol, on its way to the miniport. Its completion tells the protocol.
fn submit(adapter: &'static Adapter, p: &'static Registered, context: NDIS_HANDLE, request: *mut NDIS_REQUEST, handle: NDIS_HANDLE) {
    // SAFETY: the protocol's request stays until it is completed; both kinds have the same shape.
    let (set, data) =
        unsafe { ((*request).RequestType == NDIS_REQUEST_TYPE::NdisRequestSetInformation, (*request).DATA.QUERY_INFORMATION) };
    let (mut buffer, mut length) = (data.InformationBuffer as u32, data.InformationBufferLength);
    let mut union = None;
    if set && data.Oid == NDIS_OID::OID_GEN_CURRENT_PACKET_FILTER && length >= 4 {
        // SAFETY: the protocol's buffer has that length.
        let wanted = unsafe { data.InformationBuffer.cast::<u32>().read_unaligned() };
        with(handle, |b| b.filter = wanted);
        let all = Box::new(filters(adapter) | edge::net::filter());
        (buffer, length) = (core::ptr::from_ref(&*all) as u32, 4);
        union = Some(all);
    }
    let (request, context) = (request as u32, context as u32);
    let done = Box::new(move |answer: request::Answer| {
        drop(union);
        let request = request as *mut NDIS_REQUEST;
        // SAFETY: as above; the protocol's routine and handle.
        unsafe {
            let data = &raw mut (*request).DATA.QUERY_INFORMATION;
            (*data).BytesWritten = answer.bytes;
            (*data).BytesNeeded = answer.needed;
            let _ = irql::at(irql::DISPATCH, || p.routines.RequestCompleteHandler.call(context as NDIS_HANDLE, request, answer.status));
        }
    });
    request::submit(adapter, Request { set, oid: data.Oid, buffer, length, done });
}

fn transmit(handle: NDIS_HANDLE, packets: &[*mut NDIS_PACKET]) -> NDIS_STATUS {
    let Some((adapter, p, context)) = parts(handle) else { return NDIS_STATUS::NDIS_STATUS_FAILURE };
    let context = context as u32;
    let done = move |packet: u32, status: NDIS_STATUS| {
        // SAFETY: the union holds an Ethernet protocol's routine; its own handle and packet.
        let _ = unsafe { p.routines.u2.SendCompleteHandler.call(context as NDIS_HANDLE, packet as *mut NDIS_PACKET, status) };
    };
    send::send_all(adapter, packets.iter().map(|packet| (*packet, Box::new(done) as send::Done)));
    NDIS_STATUS::NDIS_STATUS_PENDING
}

/// Reads the characteristics.
///
/// # Safety
/// `length` bytes lie at `from`.
unsafe fn read(from: *const NDIS40_PROTOCOL_CHARACTERISTICS, length: usize) -> Result<NDIS40_PROTOCOL_CHARACTERISTICS, NDIS_STATUS> {
    if length < NDIS30_SIZE {
        return Err(NDIS_STATUS::NDIS_STATUS_BAD_CHARACTERISTICS);
    }
    // SAFETY: routines of zero are NULL; the caller's promise for what is copied.
    unsafe {
        let mut all: NDIS40_PROTOCOL_CHARACTERISTICS = core::mem::zeroed();
        let whole = size_of::<NDIS40_PROTOCOL_CHARACTERISTICS>();
        let size = if (*from).MajorNdisVersion >= 4 { whole } else { NDIS30_SIZE };
        if length < size {
            return Err(NDIS_STATUS::NDIS_STATUS_BAD_CHARACTERISTICS);
        }
        core::ptr::copy_nonoverlapping(from.cast::<u8>(), (&raw mut all).cast::<u8>(), size);
        Ok(all)
    }
}

/// Says that the routines may be called.
fn announce(r: &NDIS40_PROTOCOL_CHARACTERISTICS) {
    // SAFETY: each union holds one routine, under whatever name.
    let (sent, transferred, received) = unsafe { (r.u2.SendCompleteHandler.0, r.u3.TransferDataCompleteHandler.0, r.u4.ReceiveHandler.0) };
    let all = [
        (r.OpenAdapterCompleteHandler.0, "OpenAdapterCompleteHandler"),
        (r.CloseAdapterCompleteHandler.0, "CloseAdapterCompleteHandler"),
        (sent, "SendCompleteHandler"),
        (transferred, "TransferDataCompleteHandler"),
        (r.ResetCompleteHandler.0, "ResetCompleteHandler"),
        (r.RequestCompleteHandler.0, "RequestCompleteHandler"),
        (received, "ReceiveHandler"),
        (r.ReceiveCompleteHandler.0, "ReceiveCompleteHandler"),
        (r.StatusHandler.0, "StatusHandler"),
        (r.StatusCompleteHandler.0, "StatusCompleteHandler"),
        (r.ReceivePacketHandler.0, "ReceivePacketHandler"),
        (r.BindAdapterHandler.0, "BindAdapterHandler"),
        (r.UnbindAdapterHandler.0, "UnbindAdapterHandler"),
    ];
    for (address, name) in all.into_iter().filter(|r| r.0 != 0) {
        driver::register(address, &alloc::format!("NdisRegisterProtocol {name}"));
    }
}

/// The driver goes: so do its protocols and their bindings.
pub(super) fn forget(driver: u32) {
    let gone: Vec<u32> = PROTOCOLS.with(|all| {
        let gone = all.iter().filter(|p| p.driver == driver).map(|p| core::ptr::from_ref(*p) as u32).collect();
        all.retain(|p| p.driver != driver);
        gone
    });
    BINDINGS.with(|b| b.retain(|b| !gone.contains(&b.1.protocol)));
}

impl Protocol for Janus {
    unsafe fn NdisRegisterProtocol(
        status: *mut NDIS_STATUS,
        handle: *mut NDIS_HANDLE,
        characteristics: *mut NDIS40_PROTOCOL_CHARACTERISTICS,
        length: u32,
    ) {
        // SAFETY: the driver's characteristics are as long as it says; its out parameters.
        unsafe {
            let routines = match read(characteristics, length as usize) {
                Ok(routines) => routines,
                Err(e) => return status.write(e),
            };
            announce(&routines);
            let p: &'static Registered = Box::leak(Box::new(Registered { driver: driver::current(), routines }));
            handle.write(core::ptr::from_ref(p).cast_mut().cast());
            status.write(NDIS_STATUS::NDIS_STATUS_SUCCESS);
            PROTOCOLS.with(|all| all.push(p));
            adapter::running().into_iter().for_each(|a| offer(p, a));
        }
    }

    unsafe fn NdisDeregisterProtocol(status: *mut NDIS_STATUS, handle: NDIS_HANDLE) {
        PROTOCOLS.with(|all| all.retain(|p| core::ptr::from_ref(*p) as u32 != handle as u32));
        BINDINGS.with(|b| b.retain(|b| b.1.protocol != handle as u32));
        // SAFETY: the driver's out parameter.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_SUCCESS) };
    }

    unsafe fn NdisReEnumerateProtocolBindings(handle: NDIS_HANDLE) {
        if let Some(p) = protocol(handle as u32) {
            adapter::running().into_iter().for_each(|a| offer(p, a));
        }
    }

    unsafe fn NdisOpenAdapter(
        status: *mut NDIS_STATUS,
        open_error: *mut NDIS_STATUS,
        handle: *mut NDIS_HANDLE,
        medium: *mut u32,
        media: *mut NDIS_MEDIUM,
        count: u32,
        protocol: NDIS_HANDLE,
        context: NDIS_HANDLE,
        name: *mut UNICODE_STRING,
        _options: u32,
        _addressing: *mut STRING,
    ) {
        // SAFETY: the driver's string, array and out parameters.
        unsafe {
            open_error.write(NDIS_STATUS::NDIS_STATUS_SUCCESS);
            let name = text::read(name);
            let Some(adapter) = adapter::running().into_iter().find(|a| device_name(a).eq_ignore_ascii_case(&name)) else {
                return status.write(NDIS_STATUS::NDIS_STATUS_ADAPTER_NOT_FOUND);
            };
            let Some(chosen) = (0..count).find(|n| *media.add(*n as usize) == NDIS_MEDIUM::NdisMedium802_3) else {
                return status.write(NDIS_STATUS::NDIS_STATUS_UNSUPPORTED_MEDIA);
            };
            let id = NEXT.with(|n| {
                *n += 1;
                *n
            });
            BINDINGS
                .with(|b| b.push((id, Binding { protocol: protocol as u32, adapter, context: context as u32, filter: 0, frame: None })));
            medium.write(chosen);
            handle.write(id as NDIS_HANDLE);
            status.write(NDIS_STATUS::NDIS_STATUS_SUCCESS);
        }
    }

    unsafe fn NdisCloseAdapter(status: *mut NDIS_STATUS, handle: NDIS_HANDLE) {
        BINDINGS.with(|b| b.retain(|b| b.0 != handle as u32));
        // SAFETY: the driver's out parameter.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_SUCCESS) };
    }

    unsafe fn NdisRequest(status: *mut NDIS_STATUS, handle: NDIS_HANDLE, request: *mut NDIS_REQUEST) {
        // SAFETY: the driver's out parameter, written before the completion can come.
        unsafe {
            let Some((adapter, p, context)) = parts(handle) else { return status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
            status.write(NDIS_STATUS::NDIS_STATUS_PENDING);
            submit(adapter, p, context, request, handle);
        }
    }

    unsafe fn NdisSend(status: *mut NDIS_STATUS, handle: NDIS_HANDLE, packet: *mut NDIS_PACKET) {
        let result = transmit(handle, &[packet]);
        // SAFETY: the driver's out parameter.
        unsafe { status.write(result) };
    }

    unsafe fn NdisSendPackets(handle: NDIS_HANDLE, packets: *mut *mut NDIS_PACKET, count: u32) {
        // SAFETY: the driver's array.
        transmit(handle, unsafe { core::slice::from_raw_parts(packets, count as usize) });
    }

    unsafe fn NdisTransferData(
        status: *mut NDIS_STATUS,
        handle: NDIS_HANDLE,
        _frame: NDIS_HANDLE,
        offset: u32,
        length: u32,
        packet: *mut NDIS_PACKET,
        transferred: *mut u32,
    ) {
        let shown = with(handle, |b| b.frame).flatten();
        // SAFETY: the frame lasts as long as it is shown; the driver's packet and out parameters.
        unsafe {
            transferred.write(0);
            let Some((at, whole)) = shown.filter(|f| offset as usize <= f.1) else { return status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
            let mut from = core::slice::from_raw_parts(at as *const u8, whole).get(offset as usize..).unwrap_or_default();
            let take = length.min(from.len() as u32);
            let done = buffer::pieces((*packet).Private.Head, 0, take, |to, n| {
                core::ptr::copy_nonoverlapping(from.as_ptr(), to, n);
                from = &from[n..];
            });
            transferred.write(done);
            status.write(NDIS_STATUS::NDIS_STATUS_SUCCESS);
        }
    }

    unsafe fn NdisReset(status: *mut NDIS_STATUS, handle: NDIS_HANDLE) {
        let Some((adapter, ..)) = parts(handle) else {
            // SAFETY: the driver's out parameter.
            return unsafe { status.write(NDIS_STATUS::NDIS_STATUS_FAILURE) };
        };
        // SAFETY: as above; written before the completion can come.
        unsafe { status.write(NDIS_STATUS::NDIS_STATUS_PENDING) };
        adapter.run(Work::Reset);
    }

    unsafe fn NdisReturnPackets(packets: *mut *mut NDIS_PACKET, count: u32) {
        // SAFETY: the driver's array.
        unsafe { core::slice::from_raw_parts(packets, count as usize) }.iter().for_each(|p| receive::returned(*p));
    }

    unsafe fn NdisCompleteBindAdapter(_: NDIS_HANDLE, _: NDIS_STATUS, _: NDIS_STATUS) {}

    unsafe fn NdisCompleteUnbindAdapter(_: NDIS_HANDLE, _: NDIS_STATUS) {}

    unsafe fn NdisCompletePnPEvent(_: NDIS_STATUS, _: NDIS_HANDLE, _: *mut NET_PNP_EVENT) {}

    unsafe fn NdisQueryAdapterInstanceName(name: *mut UNICODE_STRING, handle: NDIS_HANDLE) -> NDIS_STATUS {
        let Some((adapter, ..)) = parts(handle) else { return NDIS_STATUS::NDIS_STATUS_FAILURE };
        // SAFETY: the driver's out parameter; it frees the buffer with NdisFreeMemory.
        unsafe { text::store(name, &driver::name(adapter.driver)) }
    }
}
