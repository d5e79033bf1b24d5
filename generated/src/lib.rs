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
pub const SCHEMA_HASH: [u8; 32] = [0x98, 0xea, 0xea, 0x64, 0x51, 0xed, 0x19, 0xe0, 0x87, 0xb8, 0xdc, 0x27, 0x16, 0xbe, 0xd0, 0x88, 0xe4, 0x35, 0x96, 0xba, 0xd9, 0xa8, 0x9e, 0x53, 0x27, 0x1b, 0x51, 0xcf, 0x72, 0x46, 0xe9, 0xf4];
