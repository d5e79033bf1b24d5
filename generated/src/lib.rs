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
pub const SCHEMA_HASH: [u8; 32] = [0x57, 0xca, 0x49, 0x3a, 0x67, 0x37, 0x0f, 0xa3, 0x74, 0xb8, 0x41, 0x66, 0xa0, 0x46, 0xd5, 0x89, 0x9c, 0x06, 0x81, 0x8c, 0x38, 0x8d, 0x09, 0xa5, 0xb0, 0xa9, 0xcb, 0xb2, 0x04, 0xfb, 0xdf, 0x36];
