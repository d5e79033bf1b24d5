// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! 3593 functions of 24 NT libraries and 1510 services of 54 VxDs: types, thunks, tables, wrappers.
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
pub const SCHEMA_HASH: [u8; 32] = [0xef, 0x97, 0x21, 0xd8, 0x2b, 0xb8, 0x4e, 0x23, 0x22, 0x3c, 0xc8, 0xbb, 0xd0, 0xd4, 0x13, 0x01, 0x47, 0x3c, 0x50, 0x19, 0xe7, 0x05, 0x89, 0xba, 0x91, 0xf0, 0x70, 0x67, 0x6b, 0x5a, 0x21, 0x82];
