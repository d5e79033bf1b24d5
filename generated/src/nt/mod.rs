// Written by `janus gen` from abi-specs/nt. Do not edit: change the spec and run `./x gen`.
//! NT libraries.

