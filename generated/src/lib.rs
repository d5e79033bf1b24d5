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
pub const SCHEMA_HASH: [u8; 32] = [0x0d, 0xa1, 0xa1, 0x1a, 0x60, 0x2d, 0x97, 0xbf, 0x0f, 0x1f, 0x8d, 0xf5, 0xb9, 0x40, 0x0e, 0x98, 0xbe, 0x07, 0x72, 0x13, 0x76, 0xba, 0x83, 0x23, 0xe4, 0x2b, 0xa4, 0x10, 0x89, 0x54, 0xe2, 0xc9];
