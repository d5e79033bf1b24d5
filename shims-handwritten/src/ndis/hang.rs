//! Watching over a miniport: `MiniportCheckForHang` every few seconds, and resets.

use super::adapter::{self, Adapter, Phase, Work};
use super::{protocol, receive, request, send};
use crate::edge;
use crate::irql::{self, Deferred};
use alloc::vec::Vec;
use janus_abi::types::{NDIS_OID, NDIS_STATUS};
use janus_runtime::callin::Stopped;
use janus_runtime::host::host;

/// Watching and resetting.
#[derive(Debug, Default)]
pub(super) struct State {
    /// Seconds between two looks.
    pub seconds: u32,
    timeout: u32,
    /// A reset is under way: nothing else enters the miniport's send and request routines.
    pub resetting: bool,
}

/// Starts looking.
pub(super) fn start(adapter: &'static Adapter) {
    if !adapter.miniport.routines.CheckForHangHandler.is_null() {
        arm(adapter);
    }
}

/// Ends looking.
pub(super) fn stop(adapter: &'static Adapter) {
    let timeout = adapter.state.with(|s| core::mem::take(&mut s.hang.timeout));
    if timeout != 0 {
        host().cancel_timeout(timeout);
    }
    irql::withdraw(deferred, adapter.id);
}

fn arm(adapter: &'static Adapter) {
    let seconds = adapter.state.with(|s| s.hang.seconds);
    let timeout = host().set_timeout(seconds * 1000, due, adapter.id);
    adapter.state.with(|s| s.hang.timeout = timeout);
}

fn due(id: u32) {
    irql::defer(Deferred { routine: deferred, key: id, argument: 0 }, false);
}

fn deferred(id: u32, _: u32) {
    let Some(adapter) = adapter::by_id(id).filter(|a| a.state.with(|s| s.phase == Phase::Running)) else { return };
    adapter.run(Work::CheckForHang);
    arm(adapter);
}

/// Asks the miniport, from inside.
pub(super) fn check(adapter: &'static Adapter) -> Result<(), Stopped> {
    if adapter.state.with(|s| s.hang.resetting || s.phase != Phase::Running) {
        return Ok(());
    }
    // SAFETY: the miniport's routine, its own context.
    if unsafe { adapter.miniport.routines.CheckForHangHandler.call(adapter.context()) }? != 0 {
        reset(adapter)?;
    }
    Ok(())
}

/// Resets the miniport, from inside.
pub(super) fn reset(adapter: &'static Adapter) -> Result<(), Stopped> {
    let begins = adapter.state.with(|s| s.phase == Phase::Running && !core::mem::replace(&mut s.hang.resetting, true));
    if !begins {
        return Ok(());
    }
    receive::status(adapter, NDIS_STATUS::NDIS_STATUS_RESET_START);
    let mut addressing = 0;
    // SAFETY: the miniport's routine, its own context, a byte of ours.
    let status = unsafe { adapter.miniport.routines.ResetHandler.call(&raw mut addressing, adapter.context()) }?;
    if status != NDIS_STATUS::NDIS_STATUS_PENDING {
        complete(adapter, status, addressing != 0);
    }
    Ok(())
}

/// The reset is over; `addressing`: the miniport forgot its filter and its multicast addresses.
pub(super) fn complete(adapter: &'static Adapter, status: NDIS_STATUS, addressing: bool) {
    if !adapter.state.with(|s| core::mem::take(&mut s.hang.resetting)) {
        return;
    }
    // A miniport that does not serialise has dropped what it was sending.
    if adapter.serialised() {
        send::abort(adapter);
    }
    receive::status(adapter, NDIS_STATUS::NDIS_STATUS_RESET_END);
    if addressing && status == NDIS_STATUS::NDIS_STATUS_SUCCESS {
        let filter = edge::net::filter() | protocol::filters(adapter);
        request::set_unattended(adapter, NDIS_OID::OID_802_3_MULTICAST_LIST, Vec::new());
        request::set_unattended(adapter, NDIS_OID::OID_GEN_CURRENT_PACKET_FILTER, filter.to_le_bytes().to_vec());
    }
    protocol::reset_complete(adapter, status);
    request::wake(adapter);
    adapter.run(Work::Sends);
}
