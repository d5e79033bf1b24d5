//! Boots the stand-in VMM under QEMU with JANUS.VXD, a SYSTEM.INI and drivers, gathers what comes out, and judges it.
//!
//! From the bottom up: [`qemu`] and [`qmp`] run the machine, [`wire`] and [`decode`] read what the guest writes, [`guest`] is both
//! together, [`session`] one boot from beginning to end; [`rows`] and [`sentinel`] say what a row is and whether it passed,
//! [`integrity`] and [`devices`] whether it was come by honestly, [`report`] writes it down; [`run`], [`bench`], [`demo`] and [`measure`] (with [`kernel_costs`]) are the commands.

pub mod artifacts;
pub mod bench;
pub mod corpus;
pub mod decode;
pub mod demo;
pub mod devices;
pub mod draw;
pub mod drivers;
pub mod error;
pub mod events;
pub mod fetch;
pub mod figure;
pub mod guest;
pub mod ini;
pub mod integrity;
pub mod kernel_costs;
pub mod measure;
mod measure_tools;
pub mod pcap;
pub mod qemu;
pub mod qmp;
pub mod report;
pub mod rows;
pub mod run;
pub mod sentinel;
pub mod session;
pub mod show;
pub mod watch;
pub mod wire;

#[cfg(test)]
mod testing;

pub use artifacts::Artifacts;
pub use error::{Error, Result};
