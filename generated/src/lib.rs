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
pub const SCHEMA_HASH: [u8; 32] = [0x4f, 0x9f, 0xb0, 0x07, 0x9d, 0xfc, 0xde, 0xcf, 0x22, 0xcc, 0x29, 0x29, 0x80, 0x79, 0x46, 0x84, 0x96, 0xb3, 0x3d, 0xc1, 0x7c, 0x8f, 0x19, 0x63, 0xad, 0x57, 0xcd, 0x70, 0x0c, 0xd9, 0x27, 0xd2];
