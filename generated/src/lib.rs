// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! 0 functions of 0 NT libraries and 0 services of 0 VxDs: types, thunks, tables, wrappers.
#![no_std]
#![allow(non_snake_case, non_camel_case_types, non_upper_case_globals, reason = "names are the ABI's own")]
#![allow(clippy::all, clippy::pedantic, clippy::undocumented_unsafe_blocks, missing_docs, reason = "generated")]

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
pub const SCHEMA_HASH: [u8; 32] = [0x8f, 0x04, 0xbf, 0x00, 0xe0, 0x6c, 0x21, 0xea, 0xb6, 0x3f, 0xc7, 0x32, 0x91, 0x81, 0xc1, 0x4d, 0x10, 0x66, 0xc7, 0xdd, 0x92, 0x8c, 0x12, 0xa2, 0xa6, 0x05, 0xf9, 0x12, 0x10, 0x8c, 0x36, 0x67];
