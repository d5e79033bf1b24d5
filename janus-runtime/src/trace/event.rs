//! Events of Janus' own: what the generated `emit` functions call.

use super::record::Kind;
use super::ring::Writer;

/// Writes an event; any IRQL.
pub fn emit(id: u32, fill: impl FnOnce(&mut Writer)) {
    super::write(Kind::Event, id, fill);
}
