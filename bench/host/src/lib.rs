//! Boots the stand-in VMM under QEMU with JANUS.VXD, a SYSTEM.INI and drivers, gathers what comes out, and judges it.
//!
//! From the bottom up: [`qemu`] and [`qmp`] run the machine, [`wire`] and [`decode`] read what the guest writes, [`guest`] is both
//! together; [`rows`] and [`sentinel`] say what a row is and whether it passed.

pub mod decode;
pub mod draw;
pub mod error;
pub mod events;
pub mod fetch;
pub mod guest;
pub mod ini;
pub mod pcap;
pub mod qemu;
pub mod qmp;
pub mod rows;
pub mod sentinel;
pub mod show;
pub mod wire;

#[cfg(test)]
mod testing;

pub use error::{Error, Result};
