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
pub const SCHEMA_HASH: [u8; 32] = [0x8e, 0xd1, 0xcd, 0xfa, 0x6f, 0xc3, 0x2a, 0x53, 0x45, 0x35, 0xf3, 0x51, 0xf8, 0x03, 0xc0, 0x18, 0x57, 0x69, 0x10, 0xf5, 0x7c, 0x9f, 0x38, 0xc0, 0xd9, 0x5b, 0x80, 0x38, 0x3e, 0xfe, 0x01, 0x9f];
