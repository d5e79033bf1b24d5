// Written by `janus gen` from abi-specs/vxd. Do not edit: change the spec and run `./x gen`.
//! Services of VxDs.

pub mod call;
