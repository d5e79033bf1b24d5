//! The NDIS miniport host: one file a family of functions, and the life of an adapter.
//!
//! A driver registers a [`register::Miniport`]; [`start`] finds a device for it, makes an [`adapter::Adapter`] and lets the miniport initialise it. From then
//! on everything that enters the miniport goes through [`adapter::Adapter::run`], which keeps the promise that a miniport which does not serialise for itself is
//! never entered twice. What comes out of the miniport goes to the edge and to bound protocols.

pub mod adapter;
pub mod buffer;
mod config;
mod device;
mod file;
mod hang;
mod indicate;
mod interrupt;
mod lifecycle;
mod memory;
pub mod packet;
mod protocol;
mod receive;
mod register;
pub mod request;
mod resources;
pub mod send;
mod synchronise;
mod text;
mod timer;

pub use lifecycle::{is_miniport, shutdown, start, stop};
