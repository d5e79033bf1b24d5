// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! 3469 functions of 22 NT libraries and 1510 services of 54 VxDs: types, thunks, tables, wrappers.
#![no_std]
#![allow(non_snake_case, non_camel_case_types, non_upper_case_globals, reason = "names are the ABI's own")]
#![allow(unused_parens, unused_unsafe, clippy::all, clippy::pedantic, clippy::undocumented_unsafe_blocks, missing_docs, reason = "generated")]

#[rustfmt::skip]
pub mod types;
#[cfg(target_arch = "x86")]
#[rustfmt::skip]
pub mod callbacks;
#[cfg(target_arch = "x86")]
#[rustfmt::skip]
pub mod events;
#[cfg(target_arch = "x86")]
#[rustfmt::skip]
pub mod nt;
#[cfg(target_arch = "x86")]
#[rustfmt::skip]
pub mod vxd;

/// SHA-256 of the trace schema that belongs to this code.
#[rustfmt::skip]
pub const SCHEMA_HASH: [u8; 32] = [0xa4, 0x3a, 0x17, 0xad, 0x7e, 0x31, 0xa4, 0x28, 0x5c, 0x53, 0x68, 0xb1, 0x59, 0x44, 0x1c, 0xf5, 0x43, 0x1d, 0xf9, 0x4d, 0x87, 0x8d, 0xfa, 0x36, 0x04, 0x7b, 0x44, 0x03, 0xd1, 0x79, 0x99, 0xc7];
