// Written by `janus gen` from abi-specs. Do not edit: change the spec and run `./x gen`.
//! Routines that one side hands the other by address.
//!
//! Each type is the address and nothing more. `call` enters a driver's routine inside the guard of [`callin`]; `serve` gives the address of a
//! thunk around a routine of ours.

use janus_runtime::abi::{Callback, Capture, Shape};
use janus_runtime::callin::{self, Stopped};

