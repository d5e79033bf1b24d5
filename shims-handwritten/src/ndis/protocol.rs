//! Protocols: drivers above adapters.

use super::adapter::Adapter;
use core::ffi::c_void;
use janus_abi::types::*;

/// A frame came in.
pub(super) fn received(_adapter: &'static Adapter, _frame: &[u8]) {}

/// A burst of frames is over.
pub(super) fn receive_complete(_adapter: &'static Adapter) {}

/// The state of an adapter has changed.
pub(super) fn status(_adapter: &'static Adapter, _status: NDIS_STATUS, _buffer: *mut c_void, _size: u32) {}

/// Changes of state are over for now.
pub(super) fn status_complete(_adapter: &'static Adapter) {}

/// An adapter runs.
pub(super) fn adapter_started(_adapter: &'static Adapter) {}

/// An adapter is about to be halted.
pub(super) fn adapter_stops(_adapter: &'static Adapter) {}
