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
pub const SCHEMA_HASH: [u8; 32] = [0x6f, 0x3b, 0xf6, 0x90, 0x8e, 0xd1, 0x88, 0x80, 0xf0, 0x6c, 0xb2, 0x5a, 0xdb, 0x56, 0x96, 0x20, 0x6c, 0x8d, 0xcf, 0xcf, 0x38, 0x5c, 0x8e, 0x55, 0xf2, 0x9b, 0x99, 0x6a, 0x6d, 0xf4, 0x01, 0xe2];
