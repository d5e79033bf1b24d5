// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! Types of both worlds. Offsets and sizes are those of i386 and are asserted there.

