// Written by `janus gen` from abi-specs/vxd/acpi.abi. Do not edit: change the spec and run `./x gen`.
//! Calling ACPI.
#![allow(unused_imports, unused_mut, unused_variables)]

use janus_runtime::abi::{Regs, service_call, service_call_pushing};

/// Dynalinks in their jump form.
mod link {
}

