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
pub const SCHEMA_HASH: [u8; 32] = [0x76, 0xf8, 0x07, 0xf8, 0xf1, 0x1c, 0x00, 0x43, 0xc4, 0xc8, 0x2b, 0xdc, 0x25, 0x51, 0xb6, 0x2e, 0xe0, 0x82, 0x83, 0x2f, 0xb7, 0x4c, 0xe6, 0x91, 0xe6, 0x8d, 0xf4, 0xdf, 0x19, 0xd9, 0x5e, 0x78];
