// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! 3575 functions of 23 NT libraries and 1510 services of 54 VxDs: types, thunks, tables, wrappers.
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
pub const SCHEMA_HASH: [u8; 32] = [0x8a, 0x73, 0x72, 0xe0, 0x6d, 0x75, 0xf1, 0x4e, 0xc6, 0xdd, 0xee, 0x05, 0x94, 0x75, 0xc6, 0x1c, 0xe4, 0x9c, 0x81, 0x41, 0xd6, 0x3e, 0xf5, 0xdd, 0x28, 0xd3, 0xf6, 0xb8, 0xb7, 0xfb, 0x17, 0x3f];
