// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! 3606 functions of 24 NT libraries and 1510 services of 54 VxDs: types, thunks, tables, wrappers.
#![no_std]
#![allow(non_snake_case, non_camel_case_types, non_upper_case_globals, reason = "names are the ABI's own")]
#![allow(unused_parens, unused_unsafe, unused_imports, missing_docs, reason = "generated")]
#![allow(clippy::all, clippy::pedantic, clippy::undocumented_unsafe_blocks, reason = "generated")]

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
pub const SCHEMA_HASH: [u8; 32] = [0xf9, 0x8b, 0xca, 0x67, 0x33, 0xe2, 0x9a, 0x66, 0xdc, 0xe8, 0xe4, 0xc4, 0x87, 0x86, 0x71, 0x7d, 0xd7, 0x1b, 0x32, 0x93, 0x44, 0x54, 0x66, 0x75, 0xcf, 0xa2, 0x32, 0xf4, 0x69, 0xa2, 0x34, 0xcd];
