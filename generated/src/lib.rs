// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! 3575 functions of 23 NT libraries and 1510 services of 54 VxDs: types, thunks, tables, wrappers.
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
pub const SCHEMA_HASH: [u8; 32] = [0x3c, 0x5d, 0x3a, 0xbb, 0x7c, 0xc1, 0xa3, 0xbd, 0x44, 0x69, 0x41, 0x29, 0x97, 0x8a, 0xd6, 0x27, 0x23, 0xf5, 0x5d, 0x9c, 0xa0, 0xd3, 0x34, 0x35, 0x8b, 0x51, 0x5a, 0xb8, 0xb6, 0x7f, 0x88, 0x87];
