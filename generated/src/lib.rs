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
pub const SCHEMA_HASH: [u8; 32] = [0x2b, 0x9c, 0xfd, 0xc2, 0x6f, 0xa3, 0x80, 0x0b, 0x50, 0xac, 0x56, 0x85, 0xba, 0x1f, 0x14, 0x98, 0x20, 0x20, 0x1b, 0x15, 0x7b, 0x75, 0xd4, 0x38, 0xd7, 0x9c, 0x6b, 0x63, 0xa1, 0x78, 0x97, 0x82];
