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
pub const SCHEMA_HASH: [u8; 32] = [0xd2, 0x8a, 0x94, 0xf9, 0xc7, 0xd1, 0x66, 0x3c, 0x93, 0x65, 0x8d, 0x24, 0x37, 0xc5, 0x90, 0x07, 0x30, 0x43, 0x52, 0xd3, 0x6e, 0x49, 0xda, 0x1b, 0x7c, 0xa2, 0xf5, 0x5b, 0xc7, 0xa4, 0x3e, 0x21];
