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
pub const SCHEMA_HASH: [u8; 32] = [0xf5, 0xcf, 0xb3, 0x73, 0xcc, 0x17, 0xad, 0x6a, 0x5b, 0xc9, 0x87, 0xab, 0x4a, 0xc9, 0x3e, 0xea, 0xbe, 0x9f, 0xfa, 0x56, 0x78, 0x36, 0xe0, 0xd4, 0xcc, 0xfa, 0x9f, 0xb4, 0x84, 0x1a, 0x59, 0x55];
