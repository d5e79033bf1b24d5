//! What the guest needs and no VMM: PE and LE loading, the trace, and the building blocks of generated tables.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

pub mod abi;
#[cfg(target_arch = "x86")]
pub mod callin;
pub mod cell;
pub mod files;
pub mod host;
pub mod le;
#[cfg(all(target_arch = "x86", target_os = "none"))]
mod mem;
pub mod nt;
pub mod pe;
pub mod trace;
#[cfg(target_arch = "x86")]
pub mod verify;
pub mod wire;
