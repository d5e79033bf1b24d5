// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! 3593 functions of 24 NT libraries and 1510 services of 54 VxDs: types, thunks, tables, wrappers.
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
pub const SCHEMA_HASH: [u8; 32] = [0x65, 0x41, 0x63, 0x9d, 0x2c, 0xd9, 0xaf, 0xbe, 0x24, 0x06, 0x10, 0x45, 0xef, 0x6e, 0x82, 0x8d, 0xf8, 0xe9, 0xc6, 0x9e, 0x41, 0x14, 0x78, 0xa2, 0x66, 0x77, 0x15, 0x8a, 0x55, 0xed, 0xe8, 0xa7];
