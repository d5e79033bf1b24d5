// Written by `janus gen` from abi-specs/vxd. Do not edit: change the spec and run `./x gen`.
//! Calling services: each function is a dynalink.

