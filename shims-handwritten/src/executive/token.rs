//! The one token there is: on Windows 9x everything that reaches a driver is the system's doing.
//!
//! So every access check of a mapped access grants it, every privilege is held, and impersonating a client changes nothing. What a driver asks of
//! the token is answered as NT answers for the local system.

use crate::object::{self, Type};
use janus_abi::types::{ACCESS_MASK, GENERIC_MAPPING, LUID};
use janus_runtime::cell::Global;

/// `SYSTEM_LUID`: what the system's logon is called.
pub const SYSTEM: LUID = LUID { LowPart: 0x3E7, HighPart: 0 };

/// Type of tokens.
pub static TOKEN: Type = Type { name: "Token", closed: |_| {}, destroy: |_| {} };

/// What a `PACCESS_TOKEN` points at: opaque to drivers.
static BODY: Global<[u32; 4]> = Global::new([0; 4]);

/// The system's token, with a reference that never ends.
pub fn system() -> u32 {
    let body = BODY.as_ptr() as u32;
    if object::kind(body).is_none() {
        // It has no name that could be taken.
        let _ = object::insert(body, &TOKEN, None);
    }
    body
}

const GENERIC_READ: u32 = 0x8000_0000;
const GENERIC_WRITE: u32 = 0x4000_0000;
const GENERIC_EXECUTE: u32 = 0x2000_0000;
const GENERIC_ALL: u32 = 0x1000_0000;

/// An access with its generic bits replaced by what they mean for the object.
pub fn map_generic(mask: ACCESS_MASK, mapping: &GENERIC_MAPPING) -> ACCESS_MASK {
    let of = |bit: u32, meaning: u32| if mask & bit != 0 { meaning } else { 0 };
    let meant = of(GENERIC_READ, mapping.GenericRead)
        | of(GENERIC_WRITE, mapping.GenericWrite)
        | of(GENERIC_EXECUTE, mapping.GenericExecute)
        | of(GENERIC_ALL, mapping.GenericAll);
    mask & !(GENERIC_READ | GENERIC_WRITE | GENERIC_EXECUTE | GENERIC_ALL) | meant
}
