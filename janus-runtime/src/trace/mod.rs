//! Tracing: what a record looks like (shared with the host), and how the guest writes one.
pub mod record;
