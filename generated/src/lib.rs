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
pub const SCHEMA_HASH: [u8; 32] = [0xaa, 0x71, 0x6d, 0x4e, 0x43, 0x9b, 0x74, 0xd4, 0x66, 0x85, 0xa0, 0x21, 0xad, 0xbd, 0xd4, 0xc2, 0x6b, 0xf8, 0x71, 0xc3, 0xde, 0x81, 0x1e, 0x6f, 0xb6, 0xdd, 0x26, 0xaf, 0x8d, 0xdf, 0x6f, 0xd9];
